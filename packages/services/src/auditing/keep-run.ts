import { findSchemeRun, type SchemeRunRecord, saveSchemeRun, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import { scoresBelow } from './scheme-evidence.ts';

/** Scores a run anew from what is known now and saves it over the revision its person has seen. */
export async function keepRun(
  tx: Tx,
  unit: UnitCode,
  run: SchemeRunRecord,
  seen: number,
  { personName, now, today }: Asking,
): Promise<Result<number>> {
  const results = await scoresBelow(tx, unit, run.body, run.period, { manual: run.manual, today });
  const revision = seen + 1;
  const kept = { ...run, results, revision, at: now.toISOString(), by: personName };
  if (await saveSchemeRun(tx, unit, kept)) return ok(revision);
  const current = await findSchemeRun(tx, unit, run.id);
  return refuse('stale-version', { seen, now: current?.revision ?? 0 });
}
