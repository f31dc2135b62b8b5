import { countRemedies, listRemedies } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { isCounted, suspendedSince } from '@gongkai/registers/remedies';
import { rangeOf } from '@gongkai/units';
import { calendarAt } from '../../calendar-at.ts';
import { nextTerm } from '../../running-terms.ts';
import { query } from '../../verb.ts';

/** Cases of a unit and those below it, newest first. */
export const list = query({
  name: 'remedies.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, filter, after, limit }) => {
    const range = rangeOf(unit);
    const found = await listRemedies(reading, range, filter, { after, limit: limit + 1 });
    const calendar = await calendarAt(reading, unit);
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    return ok({
      count: await countRemedies(reading, range, filter),
      rows: page.map(({ unit: of, id, body }) => {
        const { state, kind, role, receivedOn, caseNumber, organ, application, final } = body;
        return {
          ...{ unit: of, id, state, kind, role, receivedOn, caseNumber, organ, application },
          counted: isCounted(body),
          suspended: suspendedSince(body) !== null,
          decidedOn: final?.on ?? null,
          result: final?.result ?? null,
          next: nextTerm(body, calendar),
        };
      }),
      next: last === undefined ? null : { receivedOn: last.body.receivedOn, unit: last.unit, id: last.id },
    });
  },
});
