import type { CalendarProblem, ClockAct, ClockColour, ClockRule, ClockState } from '@gongkai/kernel';
import { many } from './many.ts';

export const clockActNames: Record<ClockAct, string> = {
  received: 'Application received',
  'correction-asked': 'Asked to supplement',
  corrected: 'Supplement received',
  'third-party-asked': 'Third party asked',
  'third-party-answered': 'Third party answered',
  'organ-asked': 'Other organ asked',
  'organ-answered': 'Other organ answered',
  extended: 'Notice of extension',
  'fee-noticed': 'Fee notice',
  'fee-paid': 'Fee paid',
  delivered: 'Answer delivered',
  closed: 'Handling ended',
};

export const clockStateNames: Record<ClockState, string> = {
  running: 'Running',
  'waiting-applicant': 'Waiting for the applicant, stopped',
  paused: 'Consulting, paused',
  ended: 'Closed',
};

export const clockColourNames: Record<ClockColour, string> = {
  green: 'ample',
  yellow: 'soon due',
  red: 'urgent',
  black: 'overdue',
  grey: 'not running',
};

interface ClockRuleFacts {
  readonly act: ClockAct;
  readonly rule: ClockRule;
  readonly on: string;
  readonly article: string;
  readonly detail: string;
}

export function explainClockRule({ act, rule, on, article, detail }: ClockRuleFacts): string {
  const sentence = clockRuleSentences[rule](clockActNames[act], on, detail);
  return article === '' ? sentence : `${sentence} (${article})`;
}

const clockRuleSentences: Record<ClockRule, (act: string, on: string, detail: string) => string> = {
  future: (act, on, today) => `“${act}” on ${on} is later than today (${today}); please check the day`,
  'before-receipt': (act, on, received) =>
    `“${act}” on ${on} is before the receipt of the application on ${received}; please check the day`,
  'before-asked': (act, on, asked) => `“${act}” on ${on} is before the day of sending, ${asked}; please check the day`,
  'approved-later': (act, on, approved) =>
    `“${act}” must be approved first: approved on ${approved}, later than the notice on ${on}`,
  late: (act, on, last) => `“${act}” had to be done by ${last}; ${on} is past the term`,
  twice: (act, _, first) => `“${act}” can be done once only; it was done on ${first}`,
  'too-long': (act, _, most) => `“${act}” is ${many(most, 'working days')} at most`,
  'not-asked': (act) => `“${act}” cannot be entered: no such notice or request was sent`,
  stopped: (act, _, since) =>
    `Since ${since} the applicant is waited for and the term is not running; “${act}” cannot be done`,
  ended: (act, on, ended) => `The application was closed on ${ended}; “${act}” of ${on} can no longer be entered`,
  'no-ground': (act) => `The regulation then in force did not provide for “${act}”; it does not change the term`,
};

export const explainCalendarProblem = ({
  problem,
  holiday,
  day,
}: {
  readonly problem: CalendarProblem;
  readonly holiday: string;
  readonly day: string;
}): string => `${holiday}: ${calendarProblemSentences[problem](day)}`;

const calendarProblemSentences: Record<CalendarProblem, (day: string) => string> = {
  'outside-year': (day) => `${day} is not in this year (20 December before to 10 January after are allowed)`,
  'too-long': (day) => `a holiday until ${day} is longer than 16 days; please check the days`,
  overlapping: (day) => `${day} is also in another holiday`,
  'worked-is-weekday': (day) => `${day} is not a Saturday or Sunday and cannot be an adjusted working day`,
  'worked-and-off': (day) => `${day} is both a holiday and a working day`,
  'worked-twice': (day) => `working day ${day} is written twice`,
};
