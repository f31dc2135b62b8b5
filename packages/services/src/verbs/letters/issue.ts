import { lockApplication } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { issueLetter } from '../../letters/issue-letter.ts';
import { mutation } from '../../verb.ts';

/** 制发: the letter takes its number and is kept as it went out. */
export const issue = mutation({
  name: 'letters.issue',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  personal: ['fields', 'enclosures', 'request'],
  run: async (tx, wanted, asking) => {
    const { unit, application } = wanted;
    if (application !== null && (await lockApplication(tx, { unit, id: application })) === null)
      return refuse('application-not-found', { unit, id: application });
    const issued = await issueLetter(tx, wanted, asking);
    return issued.ok ? ok({ ...issued.value, issuedOn: asking.today }) : issued;
  },
});
