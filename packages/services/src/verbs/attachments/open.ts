import { findAttachment } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { refuseRegister } from '../../refuse-register.ts';
import { mutation } from '../../verb.ts';

/** Writes down that somebody opens a file that says who an applicant is (domain §7.2: 查看须授权并留痕). */
export const open = mutation({
  name: 'attachments.open',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id }, asking) => {
    const found = await findAttachment(tx, unit, id);
    if (found === null) return refuse('attachment-not-found', { id });
    return refuseRegister(asking, 'read', found.register, unit) ?? ok({ done: true });
  },
});
