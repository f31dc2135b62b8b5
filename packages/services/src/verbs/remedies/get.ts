import { findRemedy, listRemedyEvents, listSuitsAfter } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { stepsOpen } from '@gongkai/registers/remedies';
import { calendarAt } from '../../calendar-at.ts';
import { runningTerms } from '../../running-terms.ts';
import { query } from '../../verb.ts';

/** A case with its whole life, the terms that run, and the cases before and after it. */
export const get = query({
  name: 'remedies.get',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }, { today }) => {
    const found = await findRemedy(reading, { unit, id });
    if (found === null) return refuse('remedy-not-found', { unit, id });
    const { body } = found;
    const review = body.review === null ? null : await findRemedy(reading, { unit, id: body.review });
    const linked = [...(review === null ? [] : [review]), ...(await listSuitsAfter(reading, { unit, id }))];
    const calendar = await calendarAt(reading, unit);
    return ok({
      unit,
      id,
      remedy: body,
      history: await listRemedyEvents(reading, { unit, id }),
      clock: runningTerms(body, calendar),
      steps: [...stepsOpen(body, { today, calendar })],
      linked: linked.map((each) => ({
        id: each.id,
        kind: each.body.kind,
        state: each.body.state,
        caseNumber: each.body.caseNumber,
      })),
    });
  },
});
