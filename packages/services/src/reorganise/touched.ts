import {
  countDueDays,
  countMemberships,
  findOpenCases,
  findPublished,
  findTotals,
  listReportsOfUnit,
  type OpenCases,
  type Reading,
} from '@gongkai/db';
import { cellIndex, findCell, getForm } from '@gongkai/forms';
import type { FormCode, PlainDate } from '@gongkai/kernel';
import type { OpenCounts, TouchedReport, TouchedUnit } from '@gongkai/reports';
import type { Part, UnitCode } from '@gongkai/units';
import { fullRow, totalOf } from '../totals-view.ts';
import { stockKinds } from './known-facts.ts';

/** Everything of one unit that a reorganisation touches: reports with a figure of each, open cases, people (goal: preview first). */
export async function touchedBy(
  reading: Reading,
  { unit, ends, becomes, heir }: Part,
  nameOf: (unit: UnitCode) => string,
  on: PlainDate,
): Promise<TouchedUnit> {
  const open = await findOpenCases(reading, unit, on, stockKinds);
  return {
    unit,
    name: nameOf(unit),
    ends,
    becomes: becomes.map((code) => ({ unit: code, name: nameOf(code) })),
    heir,
    people: ends ? await countMemberships(reading, [unit]) : 0,
    due: ends ? await countDueDays(reading, unit) : 0,
    open: ends ? countsOf(open) : countsOf(null),
    reports: await reportsOf(reading, unit),
  };
}

const countsOf = (open: OpenCases | null): OpenCounts => ({
  applications: open?.applications.length ?? 0,
  remedies: open?.remedies.length ?? 0,
  drafts: open?.drafts.length ?? 0,
  documents: open?.documents.length ?? 0,
  duties: open?.duties.length ?? 0,
  stocks: open?.stocks.length ?? 0,
});

async function reportsOf(reading: Reading, unit: UnitCode): Promise<TouchedReport[]> {
  const rows: TouchedReport[] = [];
  for (const { key, state, counted } of await listReportsOfUnit(reading, unit)) {
    const form = getForm(key.form);
    const cell = headline(key.form);
    const index = cellIndex(form, cell);
    const row = await findTotals(reading, unit, key.form, key.period);
    rows.push({
      ...{ form: key.form, period: key.period, kind: key.kind, state, counted, cell },
      published: (await findPublished(reading, key)) !== null,
      own: row === null ? null : (fullRow(form, row.own)[index] ?? null),
      total: row === null ? null : (totalOf(form, fullRow(form, row.own), fullRow(form, row.below))[index] ?? null),
    });
  }
  return rows;
}

/** One figure that says how much a report speaks of: applications, items made public, or the form's first. */
export function headline(code: FormCode): string {
  const form = getForm(code);
  return ['R1.C7', 'S1.1'].find((cell) => findCell(form, cell) !== undefined) ?? form.cells[0]?.code ?? '';
}
