import { applies, type Cell, type Crossing, cellIndex, findCell, getForm } from '@gongkai/forms';
import {
  type Figure,
  type FormCode,
  type Period,
  period,
  sumFigures,
  type UnitKind,
  yearOfPeriod,
} from '@gongkai/kernel';
import { crossCells, worse } from './cross-cells.ts';

/** A report of one period, in whatever form was in force. */
export interface PeriodReport {
  readonly period: Period;
  readonly form: FormCode;
  readonly figures: readonly Figure[];
}

/** What a series shows at one period. `missing`: no report; `not-reported`: a report with this blank. Neither is zero. */
export type PointState = 'value' | 'not-reported' | 'not-applicable' | 'missing' | 'not-comparable';

export interface Point {
  readonly period: Period;
  readonly form: FormCode | null;
  readonly state: PointState;
  readonly figure: Figure;
  /** How the cells it was taken from stand to the cell asked for; `same` also where it is the cell itself. */
  readonly fit: Crossing['fit'];
  /** Cells of that period's form that were added up. */
  readonly cells: readonly string[];
  readonly notes: readonly string[];
}

/** Between two periods another form came into force. Only `same` may be drawn through. */
export interface Break {
  readonly before: Period;
  readonly after: Period;
  readonly from: FormCode;
  readonly to: FormCode;
  readonly fit: Crossing['fit'];
  readonly notes: readonly string[];
}

export interface Series {
  readonly cell: Cell;
  readonly points: readonly Point[];
  readonly breaks: readonly Break[];
  /** Runs of points that may be joined by a line: consecutive years, all with a figure, no break between. */
  readonly runs: readonly (readonly Point[])[];
}

export interface SeriesOf {
  readonly form: FormCode;
  readonly cell: Cell;
  readonly kind: UnitKind;
  readonly reports: readonly PeriodReport[];
  /** Years in which the unit was merged, split or given other tasks: what lies on either side is another unit's. */
  readonly turns?: readonly number[];
}

/** One cell over the years, oldest first, every year between the first and the last report named. */
export function seriesOf({ form, cell, kind, reports, turns = [] }: SeriesOf): Series {
  const byPeriod = new Map<Period, PeriodReport>();
  // Where two forms were filed for one period, the one asked for.
  for (const report of reports) if (byPeriod.get(report.period)?.form !== form) byPeriod.set(report.period, report);
  const points = periodsOf(reports).map((each) => pointOf(form, cell, kind, each, byPeriod.get(each)));
  const breaks = breaksOf(points);
  return { cell, points, breaks, runs: runsOf(points, breaks, turns) };
}

/** Every year from the first to the last report, in the frequency of the reports. */
function periodsOf(reports: readonly PeriodReport[]): readonly Period[] {
  const first = reports.map(({ period }) => period).toSorted()[0];
  const last = reports
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const known = new Map(reports.map(({ period }) => [yearOfPeriod(period), period]));
  const years = yearOfPeriod(last) - yearOfPeriod(first) + 1;
  return Array.from({ length: years }, (_, index) => {
    const year = yearOfPeriod(first) + index;
    return known.get(year) ?? period(`${year}${first.slice(4)}`);
  });
}

function pointOf(form: FormCode, cell: Cell, kind: UnitKind, of: Period, report: PeriodReport | undefined): Point {
  const base = { period: of, figure: null, fit: 'same', cells: [], notes: [] } as const;
  if (report === undefined) return { ...base, form: null, state: 'missing' };
  const crossed = crossCells(form, cell.code, report.form);
  if (crossed === null) return { ...base, form: report.form, state: 'not-comparable', fit: 'not-comparable' };
  const there = { ...base, form: report.form, ...crossed };
  if (crossed.fit === 'not-comparable') return { ...there, state: 'not-comparable' };
  const other = getForm(report.form);
  const asked = crossed.cells.filter((code) => {
    const part = findCell(other, code);
    return part !== undefined && applies(part, kind);
  });
  if (asked.length === 0) return { ...there, state: 'not-applicable' };
  const parts = asked.map((code) => report.figures[cellIndex(other, code)] ?? null);
  if (parts.includes(null)) return { ...there, state: 'not-reported' };
  return { ...there, state: 'value', figure: sumFigures(parts) };
}

function breaksOf(points: readonly Point[]): readonly Break[] {
  const filed = points.filter((point) => point.form !== null);
  return filed.flatMap((after, index) => {
    const before = filed[index - 1];
    if (before === undefined || before.form === null || after.form === null || before.form === after.form) return [];
    return [
      {
        before: before.period,
        after: after.period,
        from: before.form,
        to: after.form,
        fit: worse(before.fit, after.fit),
        notes: [...new Set([...before.notes, ...after.notes])],
      },
    ];
  });
}

function runsOf(points: readonly Point[], breaks: readonly Break[], turns: readonly number[]): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of points) {
    const parted =
      turns.includes(yearOfPeriod(point.period)) ||
      breaks.some(({ after, fit }) => after === point.period && fit !== 'same');
    if (parted || point.state !== 'value') {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (point.state === 'value') run.push(point);
  }
  return run.length > 0 ? [...runs, run] : runs;
}
