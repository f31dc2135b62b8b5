import { ok } from '@gongkai/kernel';
import { settingsOf } from '../../settings-of.ts';
import { query } from '../../verb.ts';

/** How a unit works its registers, and what of it its superiors have said. */
export const get = query({
  name: 'settings.get',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => ok(await settingsOf(reading, unit)),
});
