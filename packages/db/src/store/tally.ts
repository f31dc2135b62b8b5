import type { Form } from '@gongkai/forms';
import { type Figure, Figures, type Period, periodEnd, periodStart, type Register } from '@gongkai/kernel';
import { CountedRow, type Counting, registerOf, tallyOf } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { findRow, type Parameter, type Query } from '../query.ts';
import { askedOf } from './tally-conditions.ts';
import { from, type Source } from './tally-sources.ts';

/** Of whom, for which form and period, from which registers, and as known when (`cut`; null: now). */
export interface TallyKey {
  readonly unit: UnitCode;
  readonly form: Form;
  readonly period: Period;
  readonly registers: readonly Register[];
  readonly cut: string | null;
}

/** Parameters of every question: the period, and whose registers are cut when. */
const valuesOf = (period: Period, asked: readonly Pick<TallyKey, 'unit' | 'cut'>[]): Parameter[] => [
  cutsOf(asked),
  periodStart(period),
  periodEnd(period),
];

const cutsOf = (asked: readonly Pick<TallyKey, 'unit' | 'cut'>[]): string =>
  JSON.stringify(asked.map(({ unit, cut }) => ({ unit, cut: cut ?? 'infinity' })));

/** Each cell's count, in the form's order; null where none of the asked registers answers. */
export async function countCells(query: Query, key: TallyKey): Promise<Figure[]> {
  const counts = await countCellsOf(query, key, [key]);
  return counts.get(key.unit) ?? key.form.cells.map(() => null);
}

/**
 * The same for many units at once. One statement a register, whatever the number of units: of each of them all cells are
 * counted in one reading of its rows. Units that keep other registers are asked by themselves.
 */
export async function countCellsOf(
  query: Query,
  { form, period }: Pick<TallyKey, 'form' | 'period'>,
  asked: readonly Pick<TallyKey, 'unit' | 'registers' | 'cut'>[],
): Promise<Map<UnitCode, Figure[]>> {
  const alike = new Map<string, Pick<TallyKey, 'unit' | 'registers' | 'cut'>[]>();
  for (const each of asked) {
    const kept = [...each.registers].sort().join();
    alike.set(kept, [...(alike.get(kept) ?? []), each]);
  }
  const groups = await Promise.all([...alike.values()].map((units) => countAlike(query, form, period, units)));
  return new Map(groups.flatMap((group) => [...group]));
}

async function countAlike(
  query: Query,
  form: Form,
  period: Period,
  units: readonly Pick<TallyKey, 'unit' | 'registers' | 'cut'>[],
): Promise<Map<UnitCode, Figure[]>> {
  const sources = [...bySource(form, units[0]?.registers ?? [])];
  const values = valuesOf(period, units);
  const [taken, ...counted] = await Promise.all([
    countTaken(query, form, period, units),
    ...sources.map(([source, cells]) => countSource(query, source, cells, values)),
  ]);
  return new Map(
    units.map(({ unit }) => {
      const counts = new Map<string, number>();
      sources.forEach(([, cells], at) => {
        const own = counted[at]?.get(unit);
        cells.forEach(({ cell }, place) => {
          counts.set(cell, (counts.get(cell) ?? 0) + (own?.[place] ?? 0));
        });
      });
      for (const { cell, amount } of taken.filter((each) => each.unit === unit))
        if (counts.has(cell)) counts.set(cell, (counts.get(cell) ?? 0) + amount);
      return [unit, form.cells.map(({ code }) => counts.get(code) ?? null)];
    }),
  );
}

const Taken = z.object({ unit: UnitCode, cell: z.string(), amount: z.number().int() });

/** What each unit took over from predecessors that had counted it. */
const countTaken = (
  query: Query,
  form: Form,
  period: Period,
  units: readonly Pick<TallyKey, 'unit' | 'registers' | 'cut'>[],
): Promise<z.infer<typeof Taken>[]> =>
  query.rows(
    Taken,
    `select u.unit, o.cell, sum(o.amount)::bigint as amount from ${opening(2)} group by 1, 2`,
    openingValues({ form, period, registers: units[0]?.registers ?? [] }, units),
  );

/** What asked units took over (`$1`: whose registers are cut when); form, period and registers are parameters from `first` on. */
const opening = (first: number): string => `jsonb_to_recordset($1::jsonb) as u(unit text collate "C", cut timestamptz)
  join opening_row o on o.unit_code = u.unit and o.form = $${first} and o.period = $${first + 1}
    and o.register = any($${first + 2}::text[]) and o.recorded_at <= u.cut`;
const openingValues = (
  { form, period, registers }: Pick<TallyKey, 'form' | 'period' | 'registers'>,
  asked: readonly Pick<TallyKey, 'unit' | 'cut'>[],
): Parameter[] => [cutsOf(asked), form.code, period, registers];

const Counts = z.object({ unit: UnitCode, counts: Figures });

/** What one register counts of each unit; units without a row in it are left out. */
async function countSource(
  query: Query,
  source: Source,
  cells: readonly CountedCell[],
  values: readonly Parameter[],
): Promise<Map<UnitCode, Figure[]>> {
  const sums = cells.map(({ counting }) => {
    const { condition, amount } = askedOf(counting);
    return `coalesce(sum(${amount}) filter (where ${condition}), 0)`;
  });
  const rows = await query.rows(
    Counts,
    `select r.asked as unit, array[${sums.join(', ')}]::bigint[] as counts from ${from(source)} group by r.asked`,
    [...values],
  );
  return new Map(rows.map(({ unit, counts }) => [unit, counts]));
}

interface CountedCell {
  readonly cell: string;
  readonly counting: Counting;
}

function bySource(form: Form, registers: readonly Register[]): Map<Source, CountedCell[]> {
  const found = new Map<Source, CountedCell[]>();
  for (const [cell, countings] of tallyOf(form.code))
    for (const counting of countings.filter((each) => registers.includes(registerOf(each))))
      found.set(counting.register, [...(found.get(counting.register) ?? []), { cell, counting }]);
  return found;
}

/** Where a page of the list behind a cell goes on. */
export interface TallyCursor {
  readonly day: string;
  readonly unit: UnitCode;
  readonly id: string;
}

/** The rows behind one cell by the very conditions that count them, in order of the day they count for. */
export async function listCounted(
  query: Query,
  key: TallyKey,
  cell: string,
  after: TallyCursor | null,
  limit: number,
): Promise<CountedRow[]> {
  const own = countedRows(key, cell);
  if (own === null) return [];
  const taken = `select o.register, o.from_unit as unit, o.case_id as id, o.title, o.day, o.amount
     from ${opening(8)} where o.cell = $11`;
  const [, ...named] = openingValues(key, [key]);
  return query.rows(
    CountedRow,
    `select * from (${own} union all ${taken}) rows
     where $4::date is null or (day, unit, id) > ($4::date, $5, $6)
     order by day, unit, id limit $7::int`,
    [
      ...[...valuesOf(key.period, [key]), after?.day ?? null, after?.unit ?? '', after?.id ?? '', limit],
      ...[...named, cell],
    ],
  );
}

/**
 * The rows of the unit's own registers behind one cell, as SQL over the parameters of `countedValues`; null where none of the
 * asked registers answers.
 */
export function countedRows(key: TallyKey, cell: string): string | null {
  const countings = (tallyOf(key.form.code).get(cell) ?? []).filter((each) => key.registers.includes(registerOf(each)));
  const parts = countings.map((counting) => {
    const { condition, amount, day } = askedOf(counting);
    return `select '${registerOf(counting)}'::text as register, r.unit_code as unit, r.id, r.title, ${day} as day,
        (${amount})::bigint as amount
      from ${from(counting.register)} where ${condition}`;
  });
  return parts.length === 0 ? null : parts.join(' union all ');
}

/** `$1` whose registers are cut when, `$2` and `$3` first and last day. */
export const countedValues = (key: TallyKey): Parameter[] => valuesOf(key.period, [key]);

/** How many rows stand behind one cell; where rows are cases, it is the figure itself. */
export async function countRows(query: Query, key: TallyKey, cell: string): Promise<number> {
  const countings = (tallyOf(key.form.code).get(cell) ?? []).filter((each) => key.registers.includes(registerOf(each)));
  let rows = 0;
  for (const counting of countings) {
    const row = await findRow(
      query,
      z.object({ rows: z.number().int() }),
      `select count(*) as rows from ${from(counting.register)} where ${askedOf(counting).condition}`,
      valuesOf(key.period, [key]),
    );
    rows += row?.rows ?? 0;
  }
  if (countings.length === 0) return 0;
  const taken = await findRow(
    query,
    z.object({ rows: z.number().int() }),
    `select count(*) as rows from ${opening(2)} where o.cell = $5`,
    [...openingValues(key, [key]), cell],
  );
  return rows + (taken?.rows ?? 0);
}
