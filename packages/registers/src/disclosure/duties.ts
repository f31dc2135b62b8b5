import {
  addDays,
  DutyCycle,
  ItemCategory,
  type PlainDate,
  PlainDate as PlainDateShape,
  plainDate,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** 周期性公开事项: what is to be made public again for every period (财政收支每季公示, domain §4.1 row 70). */
export const RecurringDuty = z.object({
  id: z.string().max(20),
  title: z.string().trim().min(2).max(200),
  category: ItemCategory,
  section: UnitCode.nullable(),
  cycle: DutyCycle,
  /** Days after the end of a period by which it is to be public. */
  within: z.number().int().min(1).max(120),
  /** First and last day on which the duty exists; a period counts when it ends between them. */
  since: PlainDateShape,
  until: PlainDateShape.nullable(),
});
export type RecurringDuty = z.infer<typeof RecurringDuty>;

/** One period of a duty: due some days after it has ended. */
export interface DutyPeriod {
  /** `2025`, `2025H1`, `2025Q3` or `2025-07`. */
  readonly period: string;
  readonly endsOn: PlainDate;
  readonly dueOn: PlainDate;
}

const perYear = { month: 12, quarter: 4, half: 2, year: 1 } as const satisfies Record<DutyCycle, number>;

/** The periods of a duty that have ended by `today`, oldest first, from `from` on. */
export function periodsDue(duty: RecurringDuty, from: PlainDate, today: PlainDate): readonly DutyPeriod[] {
  const found: DutyPeriod[] = [];
  const start = duty.since > from ? duty.since : from;
  for (let year = Number(start.slice(0, 4)); year <= Number(today.slice(0, 4)); year += 1)
    for (let part = 1; part <= perYear[duty.cycle]; part += 1) {
      const endsOn = periodEnd(year, part, 12 / perYear[duty.cycle]);
      const open = endsOn >= start && endsOn < today && (duty.until === null || endsOn <= duty.until);
      if (open) found.push({ period: nameOf(duty.cycle, year, part), endsOn, dueOn: addDays(endsOn, duty.within) });
    }
  return found;
}

function periodEnd(year: number, part: number, months: number): PlainDate {
  const next = year * 12 + part * months;
  return addDays(plainDate(`${Math.floor(next / 12)}-${pad((next % 12) + 1)}-01`), -1);
}

function nameOf(cycle: DutyCycle, year: number, part: number): string {
  switch (cycle) {
    case 'month':
      return `${year}-${pad(part)}`;
    case 'quarter':
      return `${year}Q${part}`;
    case 'half':
      return `${year}H${part}`;
    case 'year':
      return String(year);
  }
}

const pad = (value: number): string => String(value).padStart(2, '0');
