import { Figures, FormCode, Period, type PlainDate } from '@gongkai/kernel';
import { type ReportKey, tallyOf } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { figuresToText, findRow, type Query } from '../query.ts';
import { keyValues } from './reports.ts';
import { countedRows, countedValues, type TallyKey } from './tally.ts';

/** Figures of a predecessor's counted report, kept by its heir: what last year's carry-out and totals were. */
export const OpeningBalance = z.object({
  form: FormCode,
  period: Period,
  fromUnit: UnitCode,
  figures: Figures,
  version: z.number().int(),
});
export type OpeningBalance = z.infer<typeof OpeningBalance>;

const columns = 'form, period, from_unit as "fromUnit", figures, version';

/** What a unit has taken over for a form and period, by predecessor. */
export const listOpeningBalances = (
  query: Query,
  unit: UnitCode,
  form: FormCode,
  period: Period,
): Promise<OpeningBalance[]> =>
  query.rows(
    OpeningBalance,
    `select ${columns} from opening_balance
     where district_code = $1 and unit_code = $2 and form = $3 and period = $4 order by from_unit`,
    [districtOf(unit), unit, form, period],
  );

/** What the units of a range have taken over for a form and period, by unit and predecessor. */
export const listOpeningBalancesBelow = (query: Query, { from, to }: CodeRange, form: FormCode, period: Period) =>
  query.rows(
    OpeningBalance.extend({ unit: UnitCode }),
    `select unit_code as unit, ${columns} from opening_balance
     where unit_code >= $1 and unit_code < $2 and form = $3 and period = $4 order by unit_code, from_unit`,
    [from, to, form, period],
  );

/** All that a unit has taken over. */
export const listAllOpeningBalances = (query: Query, unit: UnitCode): Promise<OpeningBalance[]> =>
  query.rows(
    OpeningBalance,
    `select ${columns} from opening_balance where district_code = $1 and unit_code = $2 order by form, period, from_unit`,
    [districtOf(unit), unit],
  );

/** Figures of a unit's counted report, and which of its submissions that is. */
export const findCountedSubmission = (query: Query, key: ReportKey) =>
  findRow(
    query,
    OpeningBalance.pick({ figures: true, version: true }),
    `select s.figures, s.version from submission s
     where s.district_code = $1 and s.unit_code = $2 and s.kind = $3 and s.form = $4 and s.period = $5 and s.version =
       (select e.counted from report_event e where e.district_code = $1 and e.unit_code = $2 and e.kind = $3
          and e.form = $4 and e.period = $5 order by e.seq desc limit 1)`,
    keyValues(key),
  );

/** Keeps an opening balance with `unit`; written as that unit. What a predecessor had itself taken over goes on with it. */
export const addOpeningBalance = (tx: Tx, unit: UnitCode, balance: OpeningBalance, on: PlainDate): Promise<void> =>
  tx.run(
    `insert into opening_balance (district_code, unit_code, form, period, from_unit, figures, version, on_day)
     values ($1, $2, $3, $4, $5, ($6::text)::bigint[], $7::int, $8::date)`,
    [
      ...[districtOf(unit), unit, balance.form, balance.period, balance.fromUnit],
      ...[figuresToText(balance.figures), balance.version, on],
    ],
  );

/** Units that keep a balance of this one's report: its heir, and those its past has gone on to. */
export const listKeepersOf = async (query: Query, { unit, form, period }: ReportKey): Promise<UnitCode[]> =>
  (
    await query.rows(
      z.object({ unit: UnitCode }),
      `select unit_code as unit from opening_balance
       where district_code = $1 and from_unit = $2 and form = $3 and period = $4 order by unit_code`,
      [districtOf(unit), unit, form, period],
    )
  ).map((row) => row.unit);

/** Puts other figures of the predecessor's report in the place of those kept; written as the keeper. */
export const renewOpeningBalance = (
  tx: Tx,
  keeper: UnitCode,
  { fromUnit, form, period, figures, version }: OpeningBalance,
): Promise<void> =>
  tx.run(
    `update opening_balance set figures = ($6::text)::bigint[], version = $7::int
     where district_code = $1 and unit_code = $2 and from_unit = $3 and form = $4 and period = $5`,
    [districtOf(keeper), keeper, fromUnit, form, period, figuresToText(figures), version],
  );

/**
 * Writes with `heir` a row for each row behind each counted cell of its predecessor (`key`), but for cases that were handed over:
 * those are the heir's own and count by themselves. Written as the heir. What the predecessor had taken over itself goes on.
 */
export async function takeOverCounts(tx: Tx, key: TallyKey, heir: UnitCode, at: string): Promise<void> {
  const into = `insert into opening_row (district_code, unit_code, form, period, cell, register, from_unit, case_id, title, day,
    amount, recorded_at)`;
  for (const cell of tallyOf(key.form.code).keys()) {
    const rows = countedRows(key, cell);
    if (rows === null) continue;
    await tx.run(
      `${into} select $4, $5, $6, $7, $8, c.register, c.unit, c.id, left(c.title, 200), c.day, c.amount, $9::timestamptz
       from (${rows}) c where not exists (select from case_handover h where h.district_code = $4 and h.unit_code = c.unit
         and h.register = c.register and h.case_id = c.id and h.way = 'out')`,
      [...countedValues(key), ...[districtOf(heir), heir, key.form.code, key.period, cell, at]],
    );
  }
  await tx.run(
    `${into} select district_code, $2, form, period, cell, register, from_unit, case_id, title, day, amount, $5::timestamptz
     from opening_row where unit_code = $1 and form = $3 and period = $4 and register = any($6::text[])`,
    [key.unit, heir, key.form.code, key.period, at, key.registers],
  );
}
