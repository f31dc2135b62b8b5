import { checkYear } from '@gongkai/calendar';
import { type Refusal, refuse } from '@gongkai/kernel';
import type { CalendarChange } from '../../replay-calendar.ts';

/** Why a year cannot be entered, or null. */
export function refuseYear({ year, body }: CalendarChange): Refusal | null {
  if (body === null) return null;
  if (body.year !== year) return refuse('input-malformed', { path: 'body.year', problem: 'other year' }).refusal;
  const [problem] = checkYear(body);
  return problem === undefined ? null : refuse('calendar-year-wrong', problem).refusal;
}
