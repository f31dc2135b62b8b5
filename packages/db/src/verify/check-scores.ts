import { addUp, pointsOf, SchemeBody, type SchemeItem, UnitScore, whyOfFiling } from '@gongkai/auditing';
import { Period, PlainDate, type PointsWhy, SchemeRunKind } from '@gongkai/kernel';
import { ManualOfRun } from '@gongkai/reports';
import { type DistrictCode, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { compare, type Report } from './difference.ts';
import { rowsOf } from './rows-of.ts';

const Run = z.object({
  unit: UnitCode,
  id: z.string(),
  kind: SchemeRunKind,
  period: Period,
  body: SchemeBody,
  scheme: SchemeBody,
  manual: ManualOfRun,
  results: z.array(UnitScore.extend({ unit: UnitCode })),
  /** The day each unit had first filed when the run was settled. */
  filed: z.array(z.object({ unit: UnitCode, on: PlainDate })),
});
type Run = z.infer<typeof Run>;

const runs = `select r.unit_code as unit, r.id, r.kind, r.period, r.body, s.body as scheme, r.manual, r.results,
    coalesce((select jsonb_agg(to_jsonb(f)) from (
      select e.unit_code as unit, (min(e.at) at time zone 'Asia/Shanghai')::date as "on" from report_event e
      where e.district_code = r.district_code and e.kind = 'own' and e.form = r.body ->> 'form' and e.period = r.period
        and e.event = 'submitted' and e.at <= r.at group by e.unit_code) f), '[]') as filed
  from scheme_run r join scheme s on s.district_code = r.district_code and s.unit_code = r.unit_code and s.id = r.scheme_id
    and s.version = r.version
  where r.district_code = $1 and r.settled order by r.unit_code, r.id`;

/**
 * Recomputes the settled results of a place: each item's points from the reason written down with them and the scheme that was
 * applied, what people gave from what they gave, the day of filing from the report's events, the sums from the items. What the
 * rules, the registers and the figures said on that day is the reason itself. Answers how many results there are.
 */
export async function checkScores(client: pg.ClientBase, place: DistrictCode, report: Report): Promise<number> {
  let count = 0;
  for await (const run of rowsOf(client, Run, runs, [place])) {
    const where = `${run.unit} scores ${run.id}`;
    if (run.kind === 'counted') compare(report, 'score', `${where} scheme`, { expected: run.scheme, found: run.body });
    for (const result of run.results) checkResult(run, result, `${where} ${result.unit}`, report);
    count += run.results.length;
  }
  return count;
}

function checkResult(run: Run, result: Run['results'][number], where: string, report: Report): void {
  const filed = run.filed.find(({ unit }) => unit === result.unit)?.on ?? null;
  const items = run.body.items.flatMap((item) => {
    const found = result.items.find(({ code }) => code === item.code);
    if (found === undefined) {
      report({ what: 'score', where: `${where} ${item.code}`, expected: 'an item', found: 'none' });
      return [];
    }
    const given = run.manual[result.unit]?.[item.code];
    const why = whyAgain(item, found.why, { filed, given });
    const expected = { code: item.code, of: item.points, points: pointsOf(item, why, given), why };
    compare(report, 'score', `${where} ${item.code}`, { expected, found });
    return [found];
  });
  const { attained, evaluated, whole } = result;
  const { items: _, ...expected } = addUp(items);
  compare(report, 'score', `${where} sums`, { expected, found: { attained, evaluated, whole } });
}

interface Stored {
  readonly filed: PlainDate | null;
  readonly given: { readonly reason: string; readonly by: string } | undefined;
}

/** The reason as far as it is kept anywhere else. */
function whyAgain({ evidence }: SchemeItem, why: PointsWhy, { filed, given }: Stored): PointsWhy {
  if (evidence.kind === 'manual')
    return given === undefined ? { kind: 'manual-missing' } : { kind: 'manual', reason: given.reason, by: given.by };
  if (evidence.kind !== 'timeliness' || !('due' in why)) return why;
  // Whether the day had passed without a filing only the reason knows.
  if (filed === null && why.kind === 'not-filed') return why;
  return whyOfFiling(evidence.each, { due: why.due, on: filed, today: why.due });
}
