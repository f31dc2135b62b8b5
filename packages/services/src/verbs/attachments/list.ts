import { listAttachments } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { refuseRegister } from '../../refuse-register.ts';
import { query } from '../../verb.ts';

/** Files of a case, or those that wait for one. */
export const list = query({
  name: 'attachments.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, input, asking) =>
    refuseRegister(asking, 'read', input.register, input.unit) ?? ok(await listAttachments(reading, input)),
});
