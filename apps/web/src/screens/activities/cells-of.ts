import { applies, findCell, getForm } from '@gongkai/forms';
import { type ActivityKind, formCodes, type UnitKind } from '@gongkai/kernel';
import { activityKinds } from '@gongkai/registers/activities';

/** The cells a kind feeds in the forms that such a unit files, as they are printed there. */
export function cellsOf(kind: ActivityKind, unit: UnitKind): string {
  const labels = formCodes.flatMap((code) => {
    const form = getForm(code);
    if (!form.filedBy.includes(unit) || form.years.to !== null) return [];
    return Object.keys(activityKinds[kind].cells[code] ?? {}).flatMap((name) => {
      const cell = findCell(form, name);
      return cell === undefined || !applies(cell, unit) ? [] : [name];
    });
  });
  return labels.join('、');
}
