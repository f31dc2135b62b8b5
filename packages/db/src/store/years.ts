import type { FormCode, Period, PlainDate } from '@gongkai/kernel';
import { type Deadlines, YearOpening } from '@gongkai/reports';
import { districtOf, rangeOf, type UnitCode } from '@gongkai/units';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

const columns = `unit_code as unit, form, period, deadlines, opened_at as "openedAt", opened_by as "openedBy",
  closed_on as "closedOn"`;

// The codes above $1 and itself, one by one: an index finds these, and not "what $1 begins with".
const isAtOrAbove = `unit_code in ('', left($1, 2), left($1, 4), left($1, 6), left($1, 9), $1)`;

/** Openings that concern a unit: its own and those of units above it. */
export const listOpenings = (query: Query, unit: UnitCode): Promise<YearOpening[]> =>
  query.rows(
    YearOpening,
    `select ${columns} from year_opening where ${isAtOrAbove} order by period desc, form, unit_code desc`,
    [unit],
  );

/** Openings made anywhere in a subtree. */
export const listOpeningsBelow = (query: Query, unit: UnitCode): Promise<YearOpening[]> =>
  query.rows(
    YearOpening,
    `select ${columns} from year_opening where unit_code >= $1 and unit_code < $2 order by period desc, form, unit_code`,
    [rangeOf(unit).from, rangeOf(unit).to],
  );

/** The opening that governs a unit: the nearest one at or above it. */
export const findOpening = (
  query: Query,
  unit: UnitCode,
  form: FormCode,
  period: Period,
): Promise<YearOpening | null> =>
  findRow(
    query,
    YearOpening,
    `select ${columns} from year_opening where ${isAtOrAbove} and form = $2 and period = $3
     order by length(unit_code) desc limit 1`,
    [unit, form, period],
  );

export interface OpeningKey {
  readonly unit: UnitCode;
  readonly form: FormCode;
  readonly period: Period;
}

const idOf = (key: OpeningKey) => ({
  districtCode_unitCode_form_period: {
    districtCode: districtOf(key.unit),
    unitCode: key.unit,
    form: key.form,
    period: key.period,
  },
});

export async function addOpening(tx: Tx, key: OpeningKey, deadlines: Deadlines, by: string, at: Date): Promise<void> {
  await tx.models.yearOpening.create({
    data: { ...idOf(key).districtCode_unitCode_form_period, deadlines, openedAt: at, openedBy: by, closedOn: null },
  });
}

export async function setDeadlines(tx: Tx, key: OpeningKey, deadlines: Deadlines): Promise<void> {
  await tx.models.yearOpening.update({ where: idOf(key), data: { deadlines } });
}

/** Closes a period from a day on, or opens it again with null. */
export async function closeOpening(tx: Tx, key: OpeningKey, on: PlainDate | null): Promise<void> {
  await tx.models.yearOpening.update({
    where: idOf(key),
    data: { closedOn: on === null ? null : new Date(`${on}T00:00:00Z`) },
  });
}
