import { ok } from '@gongkai/kernel';
import { moved } from '../../applications/take-step.ts';
import { writeDown } from '../../applications/write-down.ts';
import { calendarAt } from '../../calendar-at.ts';
import { mutation } from '../../verb.ts';

/** 登记: an application as it came in, in one call. */
export const register = mutation({
  name: 'applications.register',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  personal: ['applicant', 'request'],
  run: async (tx, { unit, ...registration }, asking) => {
    const calendar = await calendarAt(tx, unit);
    const written = await writeDown(tx, unit, { ...registration, partOf: null, source: null }, calendar, asking);
    return written.ok ? ok(moved(written.value.key.id, written.value.application)) : written;
  },
});
