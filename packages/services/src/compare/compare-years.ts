import { findUnit, listComparedReports, listPublishedBeside, listTurns, type Reading } from '@gongkai/db';
import { ok, type Period, type PlainDate, type ReportKind, type Result, refuse } from '@gongkai/kernel';
import type { YearsComparison } from '@gongkai/reports';
import { isWithin, rangeOf, type UnitCode } from '@gongkai/units';
import { isWaiting } from './load-compared.ts';

interface Asked {
  readonly unit: UnitCode;
  readonly of: UnitCode;
  readonly kind: ReportKind;
  readonly period: Period;
}

/** Every report of one unit that counts, each in its own form; of a unit outside of `unit` those it has published. */
export async function compareYears(
  reading: Reading,
  { unit, of, kind, period: like }: Asked,
  today: PlainDate,
): Promise<Result<YearsComparison>> {
  const isLike = ({ period }: { readonly period: Period }): boolean => period.slice(4) === like.slice(4);
  const wanted = { kind, of: null, forms: null, periods: null };
  if (!isWithin(of, unit)) {
    const published = (await listPublishedBeside(reading, [of], wanted)).filter((each) => each.unit === of);
    const last = published.at(-1);
    if (last === undefined) return refuse('unit-not-found', { unit: of });
    return ok({
      ...{ of, unitName: last.unitName, unitKind: last.unitKind, source: 'published', turns: [], waiting: [] },
      reports: published.filter(isLike).map(({ period, form, figures }) => ({ period, form, figures })),
    });
  }
  // The code alone: what stands below it is not asked for.
  const only = { from: of, to: `${of}!` };
  const [found, reports, turns] = await Promise.all([
    findUnit(reading, of, today),
    listComparedReports(reading, only, wanted),
    listTurns(reading, rangeOf(of)),
  ]);
  if (found === null) return refuse('unit-not-found', { unit: of });
  const alike = reports.filter(isLike);
  return ok({
    ...{ of, unitName: found.name, unitKind: found.kind, source: 'counted' },
    reports: alike.flatMap(({ period, form, figures }) => (figures === null ? [] : [{ period, form, figures }])),
    waiting: alike.filter(isWaiting).map(({ period }) => period),
    turns: turns.filter((turn) => turn.unit === of).map(({ on, kind: how, document }) => ({ on, kind: how, document })),
  });
}
