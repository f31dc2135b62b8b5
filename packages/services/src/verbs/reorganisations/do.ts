import { doReorganisation } from '../../reorganise/do-reorganisation.ts';
import { mutation } from '../../verb.ts';

/** 机构调整, all of it or nothing. Codes are closed and opened, never given another meaning (design D1). */
export const doIt = mutation({
  name: 'reorganisations.do',
  permission: 'unit.manage',
  subject: ({ unit }) => unit,
  below: true,
  run: (tx, { unit, change }, asking) => doReorganisation(tx, unit, change, asking),
});
