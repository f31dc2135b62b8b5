import {
  type CheckOutcome,
  type Finding,
  type Period,
  type PlainDate,
  periodEnd,
  periodStart,
  plainDate,
  yearOfPeriod,
} from '@gongkai/kernel';
import type { ReportDates } from './shapes/index.ts';

export interface DatesInput {
  readonly dates: ReportDates;
  readonly period: Period;
  /** Last day on which publishing is in time; null: nobody has set one. */
  readonly due: PlainDate | null;
  /** Last day of the previous report's span; null: there is none. */
  readonly priorTo: PlainDate | null;
}

/** The Regulation of 2008 came into force on 1 May: the first reports cover eight months. */
const regulationInForce = plainDate('2008-05-01');

/** Time must make sense: the calendar period (R17), signed and published after it (R16), in time (R18). */
export function checkDates({ dates, period, due, priorTo }: DatesInput): Finding[] {
  const end = periodEnd(period);
  const { from, to, signedOn, publishedOn } = dates;
  return [
    {
      ...calendarRule,
      kind: 'period-not-calendar',
      outcome: isCalendar(from, to, period) ? 'passed' : 'failed',
      cells: ['dates.from', 'dates.to'],
      facts: { from, to },
      missing: [],
    },
    {
      ...calendarRule,
      kind: 'period-overlap',
      outcome: judged(priorTo, (previousEnd) => previousEnd < from),
      cells: ['dates.from'],
      facts: { from, previousEnd: priorTo },
      missing: priorTo === null ? ['prior'] : [],
    },
    {
      ...afterEndRule,
      kind: 'signed-before-end',
      outcome: judged(signedOn, (signed) => signed >= end),
      cells: ['dates.signedOn'],
      facts: { signed: signedOn, end },
      missing: signedOn === null ? ['dates.signedOn'] : [],
    },
    {
      ...afterEndRule,
      kind: 'published-before-end',
      outcome: judged(publishedOn, (published) => published > end),
      cells: ['dates.publishedOn'],
      facts: { published: publishedOn, end },
      missing: publishedOn === null ? ['dates.publishedOn'] : [],
    },
    {
      rule: 'R18',
      severity: 'error',
      ground: '条例第四十九条；街道、乡镇以地方通知为准',
      kind: 'published-late',
      outcome: due === null ? 'not-evaluated' : judged(publishedOn, (published) => published <= due),
      cells: ['dates.publishedOn'],
      facts: { published: publishedOn, due },
      missing: publishedOn === null ? ['dates.publishedOn'] : due === null ? ['due'] : [],
    },
  ];
}

const calendarRule = {
  rule: 'R17',
  severity: 'error',
  ground: '统计期为公历年1月1日至12月31日，与上一份报告不重叠',
} as const;

const afterEndRule = {
  rule: 'R16',
  severity: 'error',
  ground: '落款日期、公布日期不早于统计期末',
} as const;

const judged = (day: PlainDate | null, holds: (day: PlainDate) => boolean): CheckOutcome =>
  day === null ? 'not-evaluated' : holds(day) ? 'passed' : 'failed';

function isCalendar(from: PlainDate, to: PlainDate, period: Period): boolean {
  if (to !== periodEnd(period)) return false;
  return from === periodStart(period) || (yearOfPeriod(period) === 2008 && from === regulationInForce);
}
