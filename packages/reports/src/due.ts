import { obligationsOf } from '@gongkai/forms';
import {
  addDays,
  type FormCode,
  frequencyOf,
  type Period,
  type PlainDate,
  periodEnd,
  plainDate,
  type UnitKind,
  yearOfPeriod,
} from '@gongkai/kernel';
import type { Deadlines } from './shapes/index.ts';

/** Days after a quarter or month ends, where no superior has said otherwise: the 15th (domain §0.8, local quarterly systems). */
const daysAfterShortPeriod = 15;

/**
 * The day a report is due: the superior's for this kind of unit, else the form's legal default (domain §0.1). The day
 * itself is still in time.
 */
export function dueOf(form: FormCode, period: Period, kind: UnitKind, deadlines: Deadlines): PlainDate {
  const set = deadlines[kind];
  if (set !== undefined) return set;
  if (frequencyOf(period) !== 'year') return addDays(periodEnd(period), daysAfterShortPeriod);
  const year = yearOfPeriod(period);
  const owed = obligationsOf(kind, year).find((each) => each.form === form) ?? obligationsOf(kind, year)[0];
  return plainDate(`${year + 1}-${owed?.due ?? '01-31'}`);
}
