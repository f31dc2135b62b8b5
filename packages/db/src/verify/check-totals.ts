import { getForm } from '@gongkai/forms';
import { Figure, FormCode, Period, PlainDate, UnitKind } from '@gongkai/kernel';
import { type DistrictCode, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import type { Life } from './check-events.ts';
import { versionName } from './check-submissions.ts';
import { compare, type Report } from './difference.ts';
import { type Counted, expectedTotals, type TotalsRow } from './expected-totals.ts';
import { allRowsOf } from './rows-of.ts';

const DatedUnit = z.object({
  code: UnitCode,
  kind: UnitKind,
  openedOn: PlainDate,
  closedOn: PlainDate.nullable(),
});
const Head = z.object({ form: FormCode, period: Period });
const Row = z.object({
  unit: UnitCode,
  own: z.array(Figure),
  below: z.array(Figure),
  reported: z.array(z.number().int()),
  ownState: z.enum(['none', 'missing', 'nil', 'counted']),
  expected: z.number().int(),
  counted: z.number().int(),
  nil: z.number().int(),
  missing: z.array(UnitCode),
});

const units = `select code, kind, opened_on as "openedOn", closed_on as "closedOn" from unit
  where district_code = $1 order by code`;
const heads = 'select form, period from rollup_head where district_code = $1 order by form, period';
const kept = `select unit_code as unit, own, below, reported, own_state as "ownState", expected, counted, nil, missing
  from rollup where district_code = $1 and form = $2 and period = $3`;

/**
 * Recomputes every roll-up row of a place from its units and what its reports' events say is accepted, and compares it
 * cell by cell with the row that is kept. Returns how many rows there are.
 */
export async function checkTotals(
  client: pg.ClientBase,
  place: DistrictCode,
  source: { readonly lives: ReadonlyMap<string, Life>; readonly submissions: ReadonlyMap<string, Counted> },
  report: Report,
): Promise<number> {
  const dated = await allRowsOf(client, DatedUnit, units, [place]);
  const counted = countedByHead(source);
  const begun = await allRowsOf(client, Head, heads, [place]);
  let rows = 0;
  for (const { form: code, period } of begun) {
    const form = getForm(code);
    const ofHead = counted.get(`${code} ${period}`) ?? new Map<UnitCode, Counted>();
    counted.delete(`${code} ${period}`);
    const found = await allRowsOf(client, Row, kept, [place, code, period]);
    const byUnit = new Map(found.map(({ unit, ...row }) => [unit, row]));
    for (const [unit, expected] of expectedTotals(form, period, dated, ofHead)) {
      const where = `${unit} total ${code} ${period}`;
      const row = byUnit.get(unit);
      const isEmpty = expected.expected === 0;
      if (row === undefined && !isEmpty) report({ what: 'total', where, expected: 'a row', found: 'none' });
      if (row !== undefined)
        compareRows(
          where,
          form.cells.map((cell) => cell.code),
          { expected, found: row },
          report,
        );
    }
    rows += found.length;
  }
  for (const head of counted.keys())
    report({ what: 'total', where: `${place} total ${head}`, expected: 'totals', found: 'none' });
  return rows;
}

/** What counts, by form and period, then by unit. District reports are no part of totals (design D5). */
function countedByHead({
  lives,
  submissions,
}: {
  readonly lives: ReadonlyMap<string, Life>;
  readonly submissions: ReadonlyMap<string, Counted>;
}): Map<string, Map<UnitCode, Counted>> {
  const byHead = new Map<string, Map<UnitCode, Counted>>();
  for (const { key, standing } of lives.values()) {
    if (key.kind === 'district' || standing.counted === null) continue;
    const copy = submissions.get(versionName(key, standing.counted));
    if (copy === undefined) continue;
    const head = `${key.form} ${key.period}`;
    byHead.set(head, (byHead.get(head) ?? new Map<UnitCode, Counted>()).set(key.unit, copy));
  }
  return byHead;
}

function compareRows(
  where: string,
  cells: readonly string[],
  { expected, found }: { expected: TotalsRow; found: TotalsRow },
  report: Report,
): void {
  const line = (row: TotalsRow) => ({
    ownState: row.ownState,
    expected: row.expected,
    counted: row.counted,
    nil: row.nil,
    missing: row.missing,
  });
  const [should, is] = [line(expected), line(found)];
  for (const field of ['ownState', 'expected', 'counted', 'nil', 'missing'] as const)
    compare(report, 'total', `${where} ${field}`, { expected: should[field], found: is[field] });
  // A row that nothing has been replaced in yet holds empty arrays: nothing reported.
  cells.forEach((cell, index) => {
    for (const field of ['own', 'below'] as const)
      compare(report, 'total', `${where} ${field} ${cell}`, {
        expected: expected[field][index] ?? null,
        found: found[field][index] ?? null,
      });
    compare(report, 'total', `${where} reported ${cell}`, {
      expected: expected.reported[index] ?? 0,
      found: found.reported[index] ?? 0,
    });
  });
}
