import { listLettersOfCase } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** Letters that went out in one application, oldest first. */
export const ofCase = query({
  name: 'letters.ofCase',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }) => ok(await listLettersOfCase(reading, unit, id)),
});
