import type { Form } from '@gongkai/forms';
import { type Figure, periodEnd } from '@gongkai/kernel';
import type { DistrictCode, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { figuresToText, findRow } from '../query.ts';
import type { TotalsKey } from './totals.ts';

/** A unit's figures for the totals; null takes it out of them. */
export interface CountedFigures {
  readonly unit: UnitCode;
  readonly counted: { readonly figures: readonly Figure[]; readonly nil: boolean } | null;
}

/**
 * Takes reports' figures into the totals, or out of them with null, and replaces the rows above them: one statement a
 * level, grouped by prefix (design D4), however many reports there are. The head row is locked first, in a statement of its own:
 * without that two acceptances at once lose one.
 */
export function countReports(tx: Tx, key: TotalsKey, reports: readonly CountedFigures[], at: string): Promise<void> {
  return tx.inPlace(async () => {
    const isNew = await lockHead(tx, key, at);
    if (isNew) await expectUnits(tx, key);
    await Promise.all(reports.map(({ unit, counted }) => putOwn(tx, key, unit, counted)));
    const [first] = reports;
    await replaceLevels(tx, key, isNew || first === undefined || reports.length > 1 ? '' : first.unit);
  });
}

/** The same for one report. */
export const countReport = (
  tx: Tx,
  key: TotalsKey,
  unit: UnitCode,
  counted: CountedFigures['counted'],
  at: string,
): Promise<void> => countReports(tx, key, [{ unit, counted }], at);

/** Renews whom the totals expect, after a period was opened or a unit came or went, and replaces every row. */
export function renewTotals(tx: Tx, key: TotalsKey, at: string): Promise<void> {
  return tx.inPlace(async () => {
    await lockHead(tx, key, at);
    await expectUnits(tx, key);
    await replaceLevels(tx, key, '');
  });
}

/**
 * Forms and periods of which a place keeps totals. Nobody begins another one until the transaction ends: whoever changes
 * the units of a place and then renews all of its totals has renewed all.
 */
export const listTotalsHeads = (tx: Tx, place: DistrictCode) =>
  tx.inPlace(async () => {
    await lockBeginnings(tx, place);
    return tx.rows(
      z.object({ form: z.string(), period: z.string() }),
      'select form, period from rollup_head where district_code = $1 order by form, period',
      [place],
    );
  });

const lockBeginnings = (tx: Tx, place: DistrictCode): Promise<void> =>
  tx.run(`select pg_advisory_xact_lock(hashtext('gongkai:totals'), $1::int)`, [place]);

/**
 * Locks the totals of a form and period, and answers whether they begin here. A statement of its own: those that follow
 * see what whoever held the lock before has left.
 */
async function lockHead(tx: Tx, key: TotalsKey, at: string): Promise<boolean> {
  const head = await findRow(
    tx,
    z.object({ revision: z.number().int() }),
    `insert into rollup_head (district_code, form, period, revision, updated_at) values ($1, $2, $3, 1, $4::timestamptz)
     on conflict (district_code, form, period) do update
       set revision = rollup_head.revision + 1, updated_at = excluded.updated_at
     returning revision`,
    [key.place, key.form.code, key.period, at],
  );
  const isNew = head?.revision === 1;
  if (isNew) await lockBeginnings(tx, key.place);
  return isNew;
}

/** Units of the place that owe the form at the period's end: `$1` place, `$4` day, `$5` kinds. */
const owing = `select code from unit where district_code = $1 and kind = any (string_to_array($5, ','))
  and opened_on <= $4::date and (closed_on is null or closed_on > $4::date)`;

const owingValues = (key: TotalsKey) => [
  key.place,
  key.form.code,
  key.period,
  periodEnd(key.period),
  key.form.filedBy.join(','),
];

const emptyRow = `'{}'::bigint[], '{}'::bigint[], '{}'::int[], 'none', 0, 0, 0, '{}'::text[]`;
const columns =
  'district_code, unit_code, form, period, own, below, reported, own_state, expected, counted, nil, missing';

// A row for every unit that owes, and for every unit above one. What is counted stays counted: it was accepted.
async function expectUnits(tx: Tx, key: TotalsKey): Promise<void> {
  await tx.run(
    `insert into rollup (${columns})
     select distinct $1, head.code, $2, $3, ${emptyRow}
     from (${owing}) o cross join unnest(array[${levelsOf(key.place)}]) n
     join unit head on head.district_code = $1 and head.code = left(o.code, n) and length(head.code) = n
     on conflict do nothing`,
    owingValues(key),
  );
  await tx.run(
    `update rollup r set own_state = case when r.unit_code in (${owing}) then 'missing' else 'none' end
     where district_code = $1 and form = $2 and period = $3 and own_state in ('none', 'missing')`,
    owingValues(key),
  );
}

// The unit's own row, and rows for the units above it where the totals have not met them yet.
function putOwn(
  tx: Tx,
  key: TotalsKey,
  unit: UnitCode,
  counted: { figures: readonly Figure[]; nil: boolean } | null,
): Promise<void> {
  const state = counted === null ? null : counted.nil ? 'nil' : 'counted';
  return tx.run(
    `insert into rollup (${columns})
     select $1, u.code, $2, $3, case when u.code = $6 then ($7::text)::bigint[] else '{}' end, '{}', '{}',
       case when u.code = $6 and $8::text is not null then $8::text when u.code in (${owing}) then 'missing' else 'none' end,
       0, 0, 0, '{}'
     from unit u where u.district_code = $1 and $6 ^@ u.code
     on conflict (district_code, unit_code, form, period) do update set own = excluded.own, own_state = excluded.own_state
       where rollup.unit_code = $6`,
    [...owingValues(key), unit, figuresToText(counted?.figures ?? []), state],
  );
}

/**
 * Code lengths at which the units of a place are grouped. A district holds streets and communities; a city or a province
 * holds only its own departments, for the districts below it are places of their own. A city without districts
 * (441900) is written like a city's place and divided like a district.
 */
function levelsOf(place: DistrictCode): readonly number[] {
  if (place === '000000') return [0];
  if (place.endsWith('0000')) return [5, 2];
  return place.endsWith('00') ? [12, 9, 7, 6, 4] : [12, 9, 6];
}

async function replaceLevels(tx: Tx, key: TotalsKey, under: string): Promise<void> {
  for (const level of levelsOf(key.place))
    await tx.run(levelStatement(key.form, level), [key.place, key.form.code, key.period, under.slice(0, level)]);
}

const statements = new WeakMap<Form, Map<number, string>>();

// `|| '{}'` unpacks each stored array once; without it every one of the 400 subscripts unpacks it again (226 units × 200
// cells: 5 ms against 615 ms). `offset 0` keeps the planner from undoing that, and `materialized` from summing once a row
// as long as it has no statistics (3 ms against 133 ms 226 units, a new database).
function levelStatement(form: Form, level: number): string {
  const levels = statements.get(form) ?? new Map<number, string>();
  statements.set(form, levels);
  const known = levels.get(level);
  if (known !== undefined) return known;
  const below = form.cells.map((cell, index) => (cell.rollUp.how === 'none' ? 'null' : `sum(below[${index + 1}])`));
  const reported = form.cells.map((_, index) => `count(own[${index + 1}])`);
  const made = `
    with s as materialized (
      select left(unit_code, ${level}) as head,
        array[${below.join(', ')}]::bigint[] as below, array[${reported.join(', ')}]::int[] as reported,
        count(*) filter (where own_state <> 'none')::int as expected,
        count(*) filter (where own_state in ('counted', 'nil'))::int as counted,
        count(*) filter (where own_state = 'nil')::int as nil,
        coalesce(array_agg(unit_code order by unit_code) filter (where own_state = 'missing'), '{}') as missing
      from (
        select unit_code, own, own_state, case when length(unit_code) > ${level} then own end as below
        from (
          select unit_code, own_state, own || '{}'::bigint[] as own from rollup
          where district_code = $1 and form = $2 and period = $3 and unit_code ^@ $4 and length(unit_code) >= ${level}
          offset 0
        ) unpacked
        offset 0
      ) rows
      group by 1
    )
    update rollup r set below = s.below, reported = s.reported, expected = s.expected, counted = s.counted, nil = s.nil,
      missing = s.missing
    from s where r.district_code = $1 and r.form = $2 and r.period = $3 and r.unit_code = s.head`;
  levels.set(level, made);
  return made;
}
