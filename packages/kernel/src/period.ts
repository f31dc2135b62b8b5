import { z } from 'zod';
import { type PlainDate, plainDate } from './plain-date.ts';

/** What a report covers: a year `2024`, a quarter `2024Q3` or a month `2024-07` (design D3). */
export const Period = z
  .string()
  .regex(/^(19|20)\d{2}(Q[1-4]|-(0[1-9]|1[0-2]))?$/)
  .brand<'Period'>();
export type Period = z.infer<typeof Period>;

export type Frequency = 'year' | 'quarter' | 'month';

/** Parses a period written in code. Throws when malformed. */
export const period = (text: string | number): Period => Period.parse(String(text));

export const yearOfPeriod = (of: Period): number => Number(of.slice(0, 4));

export function frequencyOf(of: Period): Frequency {
  if (of.includes('Q')) return 'quarter';
  return of.length === 7 ? 'month' : 'year';
}

/** The same period one year earlier: what a figure is compared with. */
export const previousYear = (of: Period): Period => period(`${yearOfPeriod(of) - 1}${of.slice(4)}`);

/** First day the period's figures speak of. Quarters of the 2014 form are cumulative: they start on 1 January (domain §0). */
export function periodStart(of: Period): PlainDate {
  const year = of.slice(0, 4);
  return plainDate(frequencyOf(of) === 'month' ? `${of}-01` : `${year}-01-01`);
}

const monthEnds = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'] as const;

/** Last day of the period. */
export function periodEnd(of: Period): PlainDate {
  const year = yearOfPeriod(of);
  const month = lastMonth(of);
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return plainDate(`${year}-${String(month).padStart(2, '0')}-${leap ? '29' : monthEnds[month - 1]}`);
}

function lastMonth(of: Period): number {
  const frequency = frequencyOf(of);
  if (frequency === 'quarter') return Number(of.slice(5)) * 3;
  return frequency === 'month' ? Number(of.slice(5)) : 12;
}

/** 2024 as 2024年, 2024Q3 as 2024年第三季度, 2024-07 as 2024年7月. */
export function printPeriod(of: Period): string {
  const year = of.slice(0, 4);
  const frequency = frequencyOf(of);
  if (frequency === 'quarter') return `${year}年第${'一二三四'.charAt(Number(of.slice(5)) - 1)}季度`;
  return frequency === 'month' ? `${year}年${Number(of.slice(5))}月` : `${year}年`;
}
