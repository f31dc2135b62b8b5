import { findApplicant, findUnit, listApplicationsById } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { clockOf, dueRows, maskApplicant, maskName, nextSteps } from '@gongkai/registers/applications';
import type { ApplicationView } from '@gongkai/reports';
import { loadApplication } from '../../applications/application-context.ts';
import { colourDays, listRow } from '../../applications/list-row.ts';
import { query } from '../../verb.ts';

/** The page of a case: what it is, what has happened, how its clock runs, and what may be done next. */
export const get = query({
  name: 'applications.get',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, key, { today }) => {
    const loaded = await loadApplication(reading, key);
    if (!loaded.ok) return loaded;
    const { application, events, calendar } = loaded.value;
    const [listed] = await listApplicationsById(reading, key.unit, [key.id]);
    if (listed === undefined) return refuse('application-not-found', key);
    const [unit, applicant] = [await findUnit(reading, key.unit, today), await findApplicant(reading, key)];
    const clock = clockOf(application, calendar, today);
    const names = new Map(events.map(({ by, byName }) => [by, byName]));
    const { draft } = application;
    return ok({
      ...listRow(listed, calendar, colourDays(calendar, today)),
      unitName: unit?.name ?? '',
      intake: application.intake,
      request: application.request,
      identity: applicant === null ? null : maskApplicant(applicant.identity),
      thirdParties: Object.keys(application.thirdParties).map((party) => {
        const who = applicant?.thirdParties[party];
        return { party, name: who === undefined ? null : maskName(who.name, 'person') };
      }),
      draft: draft && { outcome: draft.outcome, ground: draft.ground, by: names.get(draft.by) ?? '' },
      source: application.source,
      partOf: application.partOf,
      parts: [...application.parts],
      mergedInto: application.mergedInto,
      clock,
      dueRows: [...dueRows(application, calendar, today)],
      steps: [...nextSteps(application)],
      timeline: events.map(({ seq, command, byName, at }) => ({ seq, command, by: byName, at })),
    } satisfies ApplicationView);
  },
});
