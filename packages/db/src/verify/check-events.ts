import { ReportEvent, ReportState } from '@gongkai/kernel';
import { evolve, ReportKey, type Standing } from '@gongkai/reports';
import type { DistrictCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { compare, type Report } from './difference.ts';
import { rowsOf } from './rows-of.ts';

const Row = z.object({
  key: ReportKey,
  kept: z
    .object({
      seq: z.number().int(),
      event: ReportEvent,
      state: ReportState,
      version: z.number().int().nullable(),
      counted: z.number().int().nullable(),
    })
    .nullable(),
});

const events = `select jsonb_build_object('unit', r.unit_code, 'kind', r.kind, 'form', r.form, 'period', r.period) as key,
    case when e.seq is not null then jsonb_build_object('seq', e.seq, 'event', e.event, 'state', e.state,
      'version', e.version, 'counted', e.counted) end as kept
  from report r left join report_event e using (district_code, unit_code, kind, form, period)
  where r.district_code = $1 order by r.unit_code, r.kind, r.form, r.period, e.seq`;

/** A report as its events leave it, and which submissions they speak of. */
export interface Life {
  readonly key: ReportKey;
  readonly standing: Standing;
  readonly versions: ReadonlySet<number>;
}

export const nameOf = ({ unit, kind, form, period }: ReportKey): string => `${unit} ${kind} ${form} ${period}`;

/**
 * Folds the events of every report of a place and compares what each stored row says of itself. Where the stored row is
 * wrong, the fold goes on with what is right, so that one wrong row is one difference.
 */
export async function checkEvents(
  client: pg.ClientBase,
  place: DistrictCode,
  report: Report,
): Promise<Map<string, Life>> {
  const lives = new Map<string, Life>();
  for await (const { key, kept } of rowsOf(client, Row, events, [place])) {
    const name = nameOf(key);
    if (kept === null) {
      report({ what: 'event', where: name, expected: 'events', found: 'none' });
      continue;
    }
    const { event, ...stored } = kept;
    const before = lives.get(name);
    const folded = evolve(before?.standing ?? null, { event });
    const where = `${name} event ${kept.seq}`;
    const found = `${event} after ${before?.standing.state ?? 'nothing'}`;
    if (folded === null) report({ what: 'event', where, expected: 'an event that may follow', found });
    const { replaced, ...expected } = folded ?? { ...stored, replaced: before?.standing.replaced ?? null };
    compare(report, 'event', where, { expected, found: stored });
    const standing = { ...expected, replaced, seq: stored.seq };
    const versions = new Set(before?.versions);
    if (standing.version !== null) versions.add(standing.version);
    lives.set(name, { key, standing, versions });
  }
  return lives;
}
