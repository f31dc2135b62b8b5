import type { Form } from '@gongkai/forms';
import { type Figure, Figures, type Period, periodEnd, periodStart, type Register } from '@gongkai/kernel';
import { CountedRow, type Counting, registerOf, tallyOf } from '@gongkai/reports';
import { districtOf, type UnitCode } from '@gongkai/units';
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

const valuesOf = ({ unit, period, cut }: TallyKey): Parameter[] => [
  unit,
  periodStart(period),
  periodEnd(period),
  cut ?? 'infinity',
];

/**
 * Each cell's count, in the form's order; null where none of the asked registers answers. One statement a register: all of
 * its cells are counted in one reading of the unit's rows.
 */
export async function countCells(query: Query, key: TallyKey): Promise<Figure[]> {
  const counts = new Map<string, number>();
  for (const [source, asked] of bySource(key)) {
    const sums = asked.map(({ counting }) => {
      const { condition, amount } = askedOf(counting);
      return `coalesce(sum(${amount}) filter (where ${condition}), 0)`;
    });
    const row = await findRow(
      query,
      z.object({ counts: Figures }),
      `select array[${sums.join(', ')}]::bigint[] as counts from (${sources[source]}) r`,
      valuesOf(key),
    );
    asked.forEach(({ cell }, index) => {
      counts.set(cell, (counts.get(cell) ?? 0) + (row?.counts[index] ?? 0));
    });
  }
  for (const { cell, amount } of await query.rows(
    z.object({ cell: z.string(), amount: z.number().int() }),
    `select o.cell, sum(o.amount)::bigint as amount from opening_row o where ${ofOpening} group by o.cell`,
    openingValues(key),
  ))
    if (counts.has(cell)) counts.set(cell, (counts.get(cell) ?? 0) + amount);
  return key.form.cells.map(({ code }) => counts.get(code) ?? null);
}

type Source = Counting['register'];

function bySource({ form, registers }: TallyKey): Map<Source, { cell: string; counting: Counting }[]> {
  const found = new Map<Source, { cell: string; counting: Counting }[]>();
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
  const taken = `select o.register, o.from_unit as unit, o.case_id as id, o.title, o.day, o.amount from opening_row o
    where ${ofOpening.replaceAll('$2', '$9').replaceAll('$3', '$10').replaceAll('$5', '$11')} and o.cell = $12`;
  return query.rows(
    CountedRow,
    `select * from (${own} union all ${taken}) rows
     where $5::date is null or (day, unit, id) > ($5::date, $6, $7)
     order by day, unit, id limit $8::int`,
    [
      ...[...valuesOf(key), after?.day ?? null, after?.unit ?? '', after?.id ?? '', limit],
      ...[key.form.code, key.period, key.registers, cell],
    ],
  );
}

/**
 * The rows of the unit's own registers behind one cell, as SQL over `$1` unit, `$2` and `$3` first and last day, `$4` cut; null
 * where none of the asked registers answers.
 */
export function countedRows(key: TallyKey, cell: string): string | null {
  const countings = (tallyOf(key.form.code).get(cell) ?? []).filter((each) => key.registers.includes(registerOf(each)));
  const parts = countings.map((counting) => {
    const { condition, amount, day } = askedOf(counting);
    return `select '${registerOf(counting)}'::text as register, r.unit_code as unit, r.id, r.title, ${day} as day,
        (${amount})::bigint as amount
      from (${sources[counting.register]}) r where ${condition}`;
  });
  return parts.length === 0 ? null : parts.join(' union all ');
}

/** How many rows stand behind one cell; where rows are cases, it is the figure itself. */
export async function countRows(query: Query, key: TallyKey, cell: string): Promise<number> {
  const countings = (tallyOf(key.form.code).get(cell) ?? []).filter((each) => key.registers.includes(registerOf(each)));
  let rows = 0;
  for (const counting of countings) {
    const row = await findRow(
      query,
      z.object({ rows: z.number().int() }),
      `select count(*) as rows from (${sources[counting.register]}) r where ${askedOf(counting).condition}`,
      valuesOf(key),
    );
    rows += row?.rows ?? 0;
  }
  if (countings.length === 0) return 0;
  const taken = await findRow(
    query,
    z.object({ rows: z.number().int() }),
    `select count(*) as rows from opening_row o where ${ofOpening} and o.cell = $6`,
    [...openingValues(key), cell],
  );
  return rows + (taken?.rows ?? 0);
}

// What was taken over from a predecessor that had counted it: `$1` unit, `$2` form, `$3` period, `$4` cut, `$5` registers.
const ofOpening = `o.unit_code = $1 and o.form = $2 and o.period = $3 and o.recorded_at <= $4::timestamptz
  and o.register = any($5::text[])`;
const openingValues = ({ unit, form, period, cut, registers }: TallyKey): Parameter[] => [
  ...[unit, form.code, period, cut ?? 'infinity', registers],
];

// The unit's rows and its sections', not those of units below: `$1` unit, `$4` cut.
const ofHouse = (code: string): string => `(${code} = $1 or (${code} >= $1 || 'K' and ${code} < $1 || 'L'))`;
// The period stands in every source too: a question that asks only its end would leave a parameter without a type.
const cut = '$2::date as first_day, $3::date as last_day, $4::timestamptz as cut';

// A case as it stood at the cut `$4`: the oldest of the rows replaced after it (`counted_past`), or the case as it is.
const asOfCut = (register: 'applications' | 'items' | 'remedies', table: string, columns: string): string =>
  `select ${columns} from ${table} a where ${ofHouse('a.unit_code')} and not exists (select from counted_past p
      where p.district_code = a.district_code and p.unit_code = a.unit_code and p.register = '${register}' and p.id = a.id
        and p.replaced_at > $4::timestamptz)
    union all
    select ${columns} from (select distinct on (p.unit_code, p.id) p.* from counted_past p
        where ${ofHouse('p.unit_code')} and p.register = '${register}' and p.replaced_at > $4::timestamptz
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
    and r.registered_at <= $4::timestamptz`,
  items: `select i.*, array(select c.channel from item_channel c where c.district_code = i.district_code
      and c.unit_code = i.unit_code and c.id = i.id and c.at <= $4::timestamptz) as channels, ${cut}
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
    and m.recorded_at <= $4::timestamptz`,
  activities: `select t.unit_code, t.id, t.title, t.kind, t.on_day, t.until_day, t.number, t.amount, t.spent, t.answered_on,
      t.by_head, t.ways, ${cut}
    from activity t where t.recorded_at <= $4::timestamptz and coalesce(t.superseded_at > $4::timestamptz, true)
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
