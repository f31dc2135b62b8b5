import { PlainDate } from '@gongkai/kernel';
import { z } from 'zod';

/**
 * One holiday of a notice: every day off from `from` to `to` (weekends inside included, as the notice words it), and the
 * weekend days worked in exchange. A holiday whose days do not touch is written twice under one name.
 */
export const Holiday = z
  .strictObject({
    name: z.string().trim().min(1).max(40),
    from: PlainDate,
    to: PlainDate,
    worked: z.array(PlainDate).max(10),
  })
  .refine(({ from, to }) => from <= to, 'the last day off comes before the first');
export type Holiday = z.infer<typeof Holiday>;

/**
 * 部分节假日安排: one year by the notice of the State Council's General Office. `notices` are document numbers; a later one
 * that changed the year stands after the first. Days at a year's end may lie in the year before or after.
 */
export const CalendarYear = z.strictObject({
  year: z.number().int().min(2008).max(2100),
  notices: z.array(z.string().trim().min(1).max(40)).min(1).max(5),
  holidays: z.array(Holiday).max(20),
});
export type CalendarYear = z.infer<typeof CalendarYear>;
