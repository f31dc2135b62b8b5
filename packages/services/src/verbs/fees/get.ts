import { countInMonthBefore, findFee } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** The fee of an application, and the applicant's count of that month, which decides the tier it falls in. */
export const get = query({
  name: 'fees.get',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }) => {
    const [fee, countBefore] = await Promise.all([findFee(reading, unit, id), countInMonthBefore(reading, unit, id)]);
    return ok({ fee, countBefore });
  },
});
