import type { Query } from '@gongkai/db';
import { ok, periodEnd, type Result, refuse } from '@gongkai/kernel';
import { openFindings } from '@gongkai/reports';
import { everyFinding, type ReportContext } from './report-context.ts';
import type { Asking } from './verb.ts';

/** May the report leave the unit? Its period is over, every error mended, every warning explained (design D11). */
export async function readyToLeave(
  query: Query,
  context: ReportContext,
  asking: Asking,
): Promise<Result<ReportContext>> {
  const ends = periodEnd(context.key.period);
  if (asking.today <= ends) return refuse('period-not-ended', { period: context.key.period, ends });
  const { errors, warnings } = openFindings(await everyFinding(query, context, asking.today), context.waivers);
  return errors + warnings > 0 ? refuse('findings-open', { errors, warnings }) : ok(context);
}
