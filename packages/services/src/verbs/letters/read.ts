import { findLetterText, findUnit } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/** A letter as it was issued. It names its addressee: a mutation, so that the looking is in the audit; kept in no answer. */
export const read = mutation({
  name: 'letters.read',
  permission: 'identity.read',
  subject: ({ unit }) => unit,
  secretAnswer: true,
  run: async (tx, { unit, id }, { today }) => {
    const [letter, place] = [await findLetterText(tx, unit, id), await findUnit(tx, unit, today)];
    if (letter === null || place === null) return refuse('not-found', {});
    return ok({ letter, demo: place.demo });
  },
});
