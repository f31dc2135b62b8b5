import { pageAssistance } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { assistanceRows } from '../../applications/assistance-rows.ts';
import { query } from '../../verb.ts';

/** 协办件: what a section was handed; of a unit everything its sections were. */
export const list = query({
  name: 'assistance.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, open, after, limit }, { today }) => {
    const found = await pageAssistance(reading, rangeOf(unit), { open, after, limit: limit + 1 });
    const rows = await assistanceRows(reading, found.slice(0, limit), today);
    const last = found.length > limit ? rows.at(-1) : undefined;
    const { askedOn, section, application, asked } = last ?? {};
    const next =
      askedOn === undefined || section === undefined || application === undefined || asked === undefined
        ? null
        : { askedOn, section, application, asked };
    return ok({ rows, next });
  },
});
