import type { Form } from '@gongkai/forms';
import { type Figure, Figures, type Period, periodEnd, periodStart, type Register } from '@gongkai/kernel';
import { CountedRow, type Counting, registerOf, tallyOf } from '@gongkai/reports';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Parameter, type Query } from '../query.ts';
import { askedOf } from './tally-conditions.ts';

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
    `select u.unit, o.cell, sum(o.amount)::bigint as amount from ${opening} group by 1, 2`,
    openingValues({ form, period, registers: units[0]?.registers ?? [] }, units),
  );

// Parameters: whose registers are cut when, form, period, registers.
const opening = `jsonb_to_recordset($1::jsonb) as u(unit text collate "C", cut timestamptz) join opening_row o
  on o.unit_code = u.unit and o.form = $2 and o.period = $3 and o.register = any($4::text[]) and o.recorded_at <= u.cut`;
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

type Source = Counting['register'];

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
     from ${opening.replace(/\$([234])/g, (_, place) => `$${Number(place) + 6}`)} where o.cell = $11`;
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
    `select count(*) as rows from ${opening} where o.cell = $5`,
    [...openingValues(key, [key]), cell],
  );
  return rows + (taken?.rows ?? 0);
}

/** The rows of one register of every asked unit (alias `r`), each with the unit it was asked for. */
const from = (source: Source): string =>
  `jsonb_to_recordset($1::jsonb) as u(unit text collate "C", cut timestamptz) cross join lateral (${sources[source]}) r`;

// The unit's rows and its sections', not those of units below.
const ofHouse = (code: string): string =>
  `(${code} = u.unit or (${code} >= u.unit || 'K' and ${code} < u.unit || 'L'))`;
// The period stands in every source too: a question that asks only its end would leave a parameter without a type.
const cut = '$2::date as first_day, $3::date as last_day, u.unit as asked, u.cut as cut';

// A case as it stood at the cut: the oldest of the rows replaced after it (`counted_past`), or the case as it is.
const asOfCut = (register: 'applications' | 'items' | 'remedies', table: string, columns: string): string =>
  `select ${columns} from ${table} a where ${ofHouse('a.unit_code')} and not exists (select from counted_past p
      where p.district_code = a.district_code and p.unit_code = a.unit_code and p.register = '${register}' and p.id = a.id
        and p.replaced_at > u.cut)
    union all
    select ${columns} from (select distinct on (p.unit_code, p.id) p.* from counted_past p
        where ${ofHouse('p.unit_code')} and p.register = '${register}' and p.replaced_at > u.cut
        order by p.unit_code, p.id, p.replaced_at, p.seq) past
      join ${table} n using (district_code, unit_code, id), jsonb_populate_record(n, past.stood) a`;

const linked = (register: Register, row: string, way: 'in' | 'out'): string =>
  `exists (select from case_handover h where h.district_code = ${row}.district_code and h.unit_code = ${row}.unit_code
    and h.register = '${register}' and h.case_id = ${row}.id and h.way = '${way}'`;
const wasMoved = (register: Register, row: string): string => `${linked(register, row, 'out')})`;
// A case that was handed over counts where it was in the periods that had begun by then, and where it is in those that had not
// ended: in the one running it is the successor's that is filed (domain §2.6).
const isOf = (register: Register, row: string): string =>
  `not ${linked(register, row, 'in')} and h.on_day > $3::date) and not ${linked(register, row, 'out')} and h.on_day <= $2::date)`;

/** What each register shows of itself to the annual table. */
const sources: Readonly<Record<Source, string>> = {
  applications: `select r.*, ${cut} from (${asOfCut(
    'applications',
    'application',
    `a.district_code, a.unit_code, a.id, a.title, a.received_on, a.registered_at, a.applicant_kind, a.channel, a.outcome, a.closed_on,
      a.closed_at, a.extended, a.on_time, a.counted`,
  )}) r where (r.counted or ${wasMoved('applications', 'r')}) and ${isOf('applications', 'r')}
    and r.registered_at <= u.cut`,
  items: `select i.*, array(select c.channel from item_channel c where c.district_code = i.district_code
      and c.unit_code = i.unit_code and c.id = i.id and c.at <= u.cut) as channels, ${cut}
    from (${asOfCut(
      'items',
      'item',
      `a.district_code, a.unit_code, a.id, a.title, a.kind, a.category, a.made_on, a.settled_at, a.published_on, a.published_at, a.ended_on,
        a.ended_at, a.lead, a.withdrawn_on, a.withdrawn_at`,
    )}) i where ${isOf('items', 'i')}`,
  remedies: `select m.*, m.case_number as title, ${cut} from (${asOfCut(
    'remedies',
    'remedy',
    'a.district_code, a.unit_code, a.id, a.case_number, a.kind, a.role, a.result, a.received_on, a.decided_on, a.decided_at, a.recorded_at, a.counted',
  )}) m where (m.counted or m.role = 'respondent' and ${wasMoved('remedies', 'm')}) and ${isOf('remedies', 'm')}
    and m.recorded_at <= u.cut`,
  activities: `select t.unit_code, t.id, t.title, t.kind, t.on_day, t.until_day, t.number, t.amount, t.spent, t.answered_on,
      t.by_head, t.ways, ${cut}
    from activity t where t.recorded_at <= u.cut and coalesce(t.superseded_at > u.cut, true)
      and ${isOf('activities', 't')} and ${ofHouse('t.unit_code')}`,
  fees: `select f.unit_code, f.application_id as id, a.title, f.paid_on as day, f.paid_at, f.fen as amount, ${cut}
    from fee f join application a on a.district_code = f.district_code and a.unit_code = f.unit_code
      and a.id = f.application_id where ${isOf('applications', 'a')} and ${ofHouse('f.unit_code')}`,
};

const Cut = z.object({ at: z.string().nullable(), by: z.string() });

/** The moment at which a unit's registers are cut for a report, and who cut them. */
export const findTallyLock = (query: Query, { unit, form, period }: Pick<TallyKey, 'unit' | 'form' | 'period'>) =>
  findRow(
    query,
    Cut,
    `select locked_at as at, person_name as by from tally_lock
     where district_code = $1 and unit_code = $2 and form = $3 and period = $4`,
    [districtOf(unit), unit, form.code, period],
  );

/** The same of many units, by unit. */
export async function listTallyLocks(query: Query, units: readonly UnitCode[], form: Form, period: Period) {
  const rows = await query.rows(
    Cut.extend({ unit: UnitCode }),
    `select unit_code as unit, locked_at as at, person_name as by from tally_lock
     where unit_code = any ($1::text[]) and form = $2 and period = $3`,
    [units, form.code, period],
  );
  return new Map(rows.map(({ unit, ...cut }) => [unit, cut]));
}

/** Cuts a unit's registers for a report at a moment, or lifts the cut with null. */
export const setTallyLock = (
  tx: Tx,
  { unit, form, period }: Pick<TallyKey, 'unit' | 'form' | 'period'>,
  at: string | null,
  by: string,
): Promise<void> =>
  tx.run(
    `insert into tally_lock (district_code, unit_code, form, period, locked_at, person_name)
     values ($1, $2, $3, $4, $5::timestamptz, $6)
     on conflict (district_code, unit_code, form, period) do update
       set locked_at = excluded.locked_at, person_name = excluded.person_name`,
    [districtOf(unit), unit, form.code, period, at, by],
  );
