import { markSeen } from '@gongkai/db';
import { ok, type Permission, type Register, refuse } from '@gongkai/kernel';
import { may } from '@gongkai/units';
import { mutation } from '../../verb.ts';

/** Who works in a register takes note of its reminders; who only reads it leaves them standing. */
const worksIn: Record<Register, Permission> = {
  items: 'item.edit',
  applications: 'application.edit',
  remedies: 'remedy.edit',
  activities: 'activity.edit',
};

/** Takes note of a reminder: it is not shown again before its next stage. */
export const seen = mutation({
  name: 'reminders.seen',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (tx, of, { mandate, personName, now }) => {
    const permission = worksIn[of.register];
    if (!may(mandate, permission, of.unit)) return refuse('not-allowed', { permission, unit: of.unit });
    await markSeen(tx, of, personName, now.toISOString());
    return ok({ done: true as const });
  },
});
