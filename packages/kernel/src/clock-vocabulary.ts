import { z } from 'zod';

/** Closed lists of the clock that `words` speaks in too. */

/** The dated acts that move the clock of an application (条例第三十至三十三条、第四十二条). */
export const clockActs = [
  'received',
  'correction-asked',
  'corrected',
  'third-party-asked',
  'third-party-answered',
  'organ-asked',
  'organ-answered',
  'extended',
  'fee-noticed',
  'fee-paid',
  'delivered',
  'closed',
] as const;
export const ClockAct = z.enum(clockActs);
export type ClockAct = z.infer<typeof ClockAct>;

/** `paused`: a third party or another organ is asked; `waiting-applicant`: a correction or a fee is awaited. */
export const clockStates = ['running', 'waiting-applicant', 'paused', 'ended'] as const;
export const ClockState = z.enum(clockStates);
export type ClockState = z.infer<typeof ClockState>;

/** More than five working days left, five or fewer, two or fewer, overdue; grey while no term runs. */
export const clockColours = ['green', 'yellow', 'red', 'black', 'grey'] as const;
export const ClockColour = z.enum(clockColours);
export type ClockColour = z.infer<typeof ClockColour>;

/** Why an act cannot stand in a history (the article is in the refusal's facts). */
export const clockRules = [
  'future',
  'before-receipt',
  'before-asked',
  'approved-later',
  'late',
  'twice',
  'too-long',
  'not-asked',
  'stopped',
  'ended',
  'no-ground',
] as const;
export const ClockRule = z.enum(clockRules);
export type ClockRule = z.infer<typeof ClockRule>;

/** What can be wrong with an entered year of holidays. */
export const calendarProblems = [
  'outside-year',
  'too-long',
  'overlapping',
  'worked-is-weekday',
  'worked-and-off',
  'worked-twice',
] as const;
export const CalendarProblem = z.enum(calendarProblems);
export type CalendarProblem = z.infer<typeof CalendarProblem>;
