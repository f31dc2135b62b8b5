import { findApplicant, listApplicationsById, listByDocument, listComparable } from '@gongkai/db';
import { addDays, ok } from '@gongkai/kernel';
import { isLikelyDuplicate, similarity } from '@gongkai/registers/applications';
import { loadApplication } from '../../applications/application-context.ts';
import { colourDays, listRow } from '../../applications/list-row.ts';
import { calendarAt } from '../../calendar-at.ts';
import { query } from '../../verb.ts';

/** 可能重复: applications of the unit that ask nearly the same, the likeliest first. A hint, never a decision. */
export const duplicates = query({
  name: 'applications.duplicates',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id, document, description, arrivedOn }, { today }) => {
    const known = id === null ? null : await loadApplication(reading, { unit, id });
    if (known !== null && !known.ok) return known;
    const number = id === null ? document : await documentOf(reading, { unit, id });
    const one = {
      applicant: number === '' ? null : number,
      description: known?.value.application.request.description ?? description,
      arrivedOn: known?.value.application.intake.arrivedOn ?? arrivedOn,
    };
    const span = { from: addDays(one.arrivedOn, -366), to: addDays(one.arrivedOn, 366) };
    const others = await listComparable(reading, unit, span);
    const same = new Set(number === '' ? [] : await listByDocument(reading, unit, number));
    const alike = new Map(
      others
        .filter((other) => other.id !== id)
        .filter((other) => isLikelyDuplicate(one, { ...other, applicant: same.has(other.id) ? number : null }))
        .map((other) => [other.id, similarity(one.description, other.description)] as const),
    );
    const calendar = await calendarAt(reading, unit);
    const days = colourDays(calendar, today);
    const found = await listApplicationsById(reading, unit, [...alike.keys()]);
    return ok(
      found
        .map((listed) => ({
          ...listRow(listed, calendar, days),
          alike: alike.get(listed.id) ?? 0,
          sameApplicant: same.has(listed.id),
        }))
        .sort((a, b) => b.alike - a.alike),
    );
  },
});

const documentOf = async (...of: Parameters<typeof findApplicant>): Promise<string> =>
  (await findApplicant(...of))?.identity.document?.number ?? '';
