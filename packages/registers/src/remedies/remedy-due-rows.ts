import type { DueStepDay, WorkCalendar } from '@gongkai/calendar';
import type { RemedyCase } from './remedy.ts';
import { remedyClock } from './remedy-clock.ts';

/** What the unit itself has to do in a case, and when: what others have to do is only watched. */
export const remedyDueRows = (remedy: RemedyCase, calendar: WorkCalendar): readonly DueStepDay[] =>
  remedyClock(remedy, calendar)
    .filter(({ whose }) => whose === 'ours')
    .map(({ step, dueOn, originalOn, provisional }) => ({ step, dueOn, originalOn, provisional }));
