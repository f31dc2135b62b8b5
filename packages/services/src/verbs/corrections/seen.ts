import { addCorrectionSeen, markCorrectionSeen } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { isAbovePlaces } from '../../totals-above.ts';
import { mutation } from '../../verb.ts';

/** Takes note of a correction below; what changed stays readable. */
export const seen = mutation({
  name: 'corrections.seen',
  permission: 'report.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, ...of }, { personName, now }) => {
    const mark = isAbovePlaces(unit) ? addCorrectionSeen : markCorrectionSeen;
    await mark(tx, unit, of, personName, now.toISOString());
    return ok({ done: true as const });
  },
});
