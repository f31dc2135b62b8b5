import { listAssistance } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { houseOf } from '@gongkai/units';
import { assistanceRows } from '../../applications/assistance-rows.ts';
import { query } from '../../verb.ts';

/** What was asked in one case and what came back; a section that was asked nothing knows of no such case. */
export const ofCase = query({
  name: 'assistance.ofCase',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, key, { today }) => {
    const found = await listAssistance(reading, key);
    if (found.length === 0 && houseOf(key.unit) !== key.unit) return refuse('application-not-found', key);
    return ok(await assistanceRows(reading, found, today));
  },
});
