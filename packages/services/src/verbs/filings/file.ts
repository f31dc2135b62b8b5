import { findUnit, type Reading } from '@gongkai/db';
import { listToXlsx } from '@gongkai/documents';
import {
  type FormCode,
  ok,
  type Period,
  type PlainDate,
  periodEnd,
  printPeriod,
  ReportState,
  type Result,
  refuse,
} from '@gongkai/kernel';
import { type FilingSummary, type ReportRow, standingOf, summarizeFilings } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { marks, reportStateNames, screens, unitKindNames } from '@gongkai/words';
import { filingRows } from '../../filing-rows.ts';
import { placeFilings } from '../../place-filings.ts';
import { isAbovePlaces } from '../../totals-above.ts';
import { query } from '../../verb.ts';

const { filings: words } = screens.zh;

/** Who filed when and by which day, as Excel, with the sums and what they are shares of. */
export const file = query({
  name: 'filings.file',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }, { today }) => {
    const of = await findUnit(reading, unit, periodEnd(period));
    if (of === null) return refuse('unit-not-found', { unit });
    if (isAbovePlaces(unit)) return placesFile(reading, of.name, unit, form, period);
    const rows = await filingRows(reading, unit, 'own', form, period);
    const title = words.file.title(of.name, printPeriod(period));
    const { head } = words.file;
    const sums = sumLine(summarizeFilings(rows, today));
    const bytes = await listToXlsx({
      title,
      head: [...head],
      rows: [...rows.map((row) => lineOf(row, today)), sums.concat(head.slice(sums.length).map(() => ''))],
    });
    return ok({ name: `${title}.xlsx`, content: Buffer.from(bytes).toString('base64') });
  },
});

const lineOf = (row: ReportRow, today: PlainDate): string[] => [
  row.unit,
  row.unitName,
  unitKindNames[row.unitKind],
  row.state === null ? words.file.notBegun : reportStateNames[row.state],
  row.due ?? '',
  row.exception.until === null ? '' : row.exception.reason,
  row.exception.until === null ? '' : row.exception.by,
  row.filedOn ?? '',
  words.standing[standingOf(row, today)],
  String(row.answered),
  String(row.applicable),
  row.nil ? words.file.nil : '',
  row.remindedOn ?? '',
];

const sumLine = ({ expected, filed, inTime, late, overdue, empty }: FilingSummary): string[] => [
  words.file.sums,
  words.summary.filed(filed, expected),
  words.summary.inTime(inTime),
  words.summary.late(late),
  words.summary.overdue(overdue),
  words.summary.empty(empty),
];

/** Of a city and above: one row a district. */
async function placesFile(
  reading: Reading,
  name: string,
  unit: UnitCode,
  form: FormCode,
  period: Period,
): Promise<Result<{ name: string; content: string }>> {
  const rows = await placeFilings(reading, unit, form, period);
  if (!rows.ok) return rows;
  const title = words.file.title(name, printPeriod(period));
  const { yes, no, none } = words.places;
  const lines = rows.value.map(({ unit: code, unitName, opened, coverage, state, publishedOn }) => [
    code,
    unitName,
    opened ? yes : no,
    String(coverage.expected),
    String(coverage.reported),
    String(coverage.nil),
    coverage.missing.map((each) => each.name).join(marks.list),
    state === null ? none : reportStateNames[ReportState.parse(state)],
    publishedOn ?? '',
  ]);
  const bytes = await listToXlsx({ title, head: [...words.places.fileHead], rows: lines });
  return ok({ name: `${title}.xlsx`, content: Buffer.from(bytes).toString('base64') });
}
