import { ok } from '@gongkai/kernel';
import { feeOf, feeParts } from '@gongkai/registers/fees';
import { query } from '../../verb.ts';

/** What a basis costs, before anybody is told of it. */
export const calculate = query({
  name: 'fees.calculate',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (_, { basis }) => ok({ fen: feeOf(basis), tiers: feeParts(basis).map((part) => ({ ...part })) }),
});
