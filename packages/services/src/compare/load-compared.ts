import {
  type ComparedReport,
  listComparedReports,
  listPublishedBeside,
  listTurns,
  listUnits,
  type PublishedBeside,
  type Reading,
} from '@gongkai/db';
import { type Form, getForm } from '@gongkai/forms';
import { type Figure, type FormCode, type Period, periodEnd, yearOfPeriod } from '@gongkai/kernel';
import type { ComparisonAsked, ComparisonCoverage, ComparisonSource, ComparisonStanding } from '@gongkai/reports';
import { isWithin, rangeOf, type Unit, type UnitCode } from '@gongkai/units';
import { comparedPeriods } from './compared-periods.ts';

/** A report of one period in its own form. */
export interface PastReport {
  readonly period: Period;
  readonly form: FormCode;
  readonly figures: readonly Figure[];
}

/** One unit of a comparison with its report and those of the years before. */
export interface ComparedRow {
  readonly unit: UnitCode;
  readonly unitName: string;
  readonly unitKind: Unit['kind'];
  readonly source: ComparisonSource;
  readonly standing: ComparisonStanding;
  readonly nil: boolean;
  readonly figures: readonly Figure[] | null;
  readonly past: readonly PastReport[];
  /** Years in which it was merged, split or given other tasks. */
  readonly turns: readonly number[];
}

/**
 * Everything a comparison is made of: the units of the kind in one's scope, whether they have filed or not, and those of other
 * places as far as they have published. Four statements, whatever the number of units and years.
 */
export async function loadCompared(reading: Reading, asked: ComparisonAsked): Promise<ComparedRow[]> {
  const form = getForm(asked.form);
  const range = rangeOf(asked.unit);
  const { periods, forms } = comparedPeriods(form, asked.period);
  const wanted = { kind: asked.kind, of: asked.of, forms, periods: [...periods, asked.period] };
  const beside = asked.beside.filter((place) => !isWithin(place, asked.unit));
  const [units, reports, published, turns] = await Promise.all([
    listUnits(reading, range, periodEnd(asked.period)),
    listComparedReports(reading, range, wanted),
    beside.length === 0 ? [] : listPublishedBeside(reading, beside, wanted),
    listTurns(reading, range),
  ]);
  const turnsOf = groupBy(turns, ({ unit }) => unit);
  const reportsOf = groupBy(reports, ({ unit }) => unit);
  const own = units
    .filter(({ kind }) => kind === asked.of)
    .filter(({ code, kind }) => owes(form, asked, kind) || reportsOf.has(code))
    .map((unit) => {
      const now = (turnsOf.get(unit.code) ?? []).map(({ on }) => Number(on.slice(0, 4)));
      return rowOf(unit, asked, form, reportsOf.get(unit.code) ?? [], now);
    });
  const others = groupBy(
    published.filter(({ unit }) => !isWithin(unit, asked.unit)),
    ({ unit }) => unit,
  );
  return [...own, ...[...others.values()].flatMap((each) => publishedRow(each, asked, form))];
}

const owes = (form: Form, { kind }: ComparisonAsked, unit: Unit['kind']): boolean =>
  kind === 'own' ? form.filedBy.includes(unit) : unit === 'district';

function rowOf(
  unit: Unit,
  asked: ComparisonAsked,
  form: Form,
  reports: readonly ComparedReport[],
  turns: readonly number[],
): ComparedRow {
  const now = reports.find((report) => report.period === asked.period && report.form === asked.form);
  const figures = now?.figures ?? null;
  const open = now !== undefined && isWaiting(now) ? 'waiting' : 'missing';
  return {
    unit: unit.code,
    unitName: unit.name,
    unitKind: unit.kind,
    source: 'counted',
    standing: figures === null ? open : 'counted',
    nil: now?.nil === true,
    figures,
    past: pastOf(reports, asked, form),
    turns,
  };
}

/** Filed, in the superior's hands, and no earlier version counts. */
export const isWaiting = ({ state, figures }: ComparedReport): boolean => state === 'submitted' && figures === null;

/** What another place has published; without the period in question it is not known at all, and is left out. */
function publishedRow(reports: readonly PublishedBeside[], asked: ComparisonAsked, form: Form): readonly ComparedRow[] {
  const now = reports.find((report) => report.period === asked.period && report.form === asked.form);
  if (now === undefined) return [];
  const { unit, unitName, unitKind, figures } = now;
  const nil = figures.every((figure) => figure === null || figure === 0);
  const base = { unit, unitName, unitKind, nil, figures, source: 'published', standing: 'counted' } as const;
  return [{ ...base, past: pastOf(reports, asked, form), turns: [] }];
}

/** The reports of the periods before, oldest first, one a period: in this form, or in the one of their year. */
function pastOf(
  reports: readonly (PastReport | ComparedReport)[],
  asked: ComparisonAsked,
  form: Form,
): readonly PastReport[] {
  const before = new Map<Period, PastReport>();
  for (const { period, form: code, figures } of reports) {
    if (figures === null || period === asked.period) continue;
    if (!before.has(period) || code === form.code) before.set(period, { period, form: code, figures });
  }
  return [...before.values()].toSorted((one, other) => yearOfPeriod(one.period) - yearOfPeriod(other.period));
}

/** How complete a comparison is, of the units in one's scope alone. */
export function coverageOfRows(rows: readonly ComparedRow[]): ComparisonCoverage {
  const own = rows.filter(({ source }) => source === 'counted');
  const counted = own.filter(({ standing }) => standing === 'counted');
  const named = (asked: ComparisonStanding) =>
    own.filter(({ standing }) => standing === asked).map(({ unit, unitName }) => ({ unit, name: unitName }));
  return {
    expected: own.length,
    reported: counted.length,
    nil: counted.filter(({ nil }) => nil).length,
    waiting: named('waiting'),
    missing: named('missing'),
  };
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
