import { applies, findCell, getForm } from '@gongkai/forms';
import { type ActivityKind, formCodes, type UnitKind } from '@gongkai/kernel';
import { activityKinds } from '@gongkai/registers/activities';
import { withGloss } from '@gongkai/words';

/** The cells a kind feeds in the forms in force that such a unit files: their labels, without the numbers before them. */
export const cellsOf = (kind: ActivityKind, unit: UnitKind): readonly string[] =>
  formCodes.flatMap((code) => {
    const form = getForm(code);
    if (!form.filedBy.includes(unit) || form.years.to !== null) return [];
    return Object.keys(activityKinds[kind].cells[code] ?? {}).flatMap((name) => {
      const cell = findCell(form, name);
      return cell === undefined || !applies(cell, unit) ? [] : [withGloss(plain(cell.label))];
    });
  });

// （一）, 1. and 其中： stand before the label in the printed table.
const plain = (label: string): string =>
  label.replace(/^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|其中：)/, '').replace(/（.*）$/, '');
