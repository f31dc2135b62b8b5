import { ok, type Refusal, type Result } from '@gongkai/kernel';
import { type Lock, lockOf } from '@gongkai/reports';
import { may } from '@gongkai/units';
import type { ReportContext } from './report-context.ts';
import type { Asking } from './verb.ts';

/** Why the asking person cannot change this report now, or null. `right`: what the change is asked of. */
export const lockOfReport = (
  context: ReportContext,
  asking: Asking,
  right: 'report.edit' | 'report.waive' = 'report.edit',
): Lock | null =>
  lockOf({
    state: context.last?.state ?? null,
    opened: context.opening !== null,
    // Put off for this unit, its period is open to it until that day has passed, and then closed by itself.
    yearClosedOn: isPutOff(context, asking) ? null : (context.opening?.closedOn ?? null),
    unitClosedOn: context.unit.closedOn,
    filed: context.last?.version != null,
    mayEdit: may(asking.mandate, right, context.key.unit),
    today: asking.today,
  });

const isPutOff = ({ exception }: ReportContext, { today }: Asking): boolean =>
  exception !== null && exception.until !== null && exception.until >= today;

/** The context again if its period is open to filing, whatever state the report is in. */
export function editableYear(context: ReportContext, asking: Asking): Result<ReportContext> {
  const lock = lockOfReport({ ...context, last: context.last && { ...context.last, state: 'draft' } }, asking);
  const ofYear = lock !== null && lock.reason !== 'no-right';
  return ofYear ? { ok: false, refusal: refusalOf(lock, context) } : ok(context);
}

/** The context again if it may be edited, or the refusal that says why not. */
export function editable(
  context: ReportContext,
  asking: Asking,
  right: 'report.edit' | 'report.waive' = 'report.edit',
): Result<ReportContext> {
  const lock = lockOfReport(context, asking, right);
  return lock === null ? ok(context) : { ok: false, refusal: refusalOf(lock, context) };
}

function refusalOf(lock: Lock, { key, opening, unit }: ReportContext): Refusal {
  switch (lock.reason) {
    case 'year-not-open':
      return { code: 'year-not-open', facts: { form: key.form, period: key.period } };
    case 'year-closed':
      if (opening?.closedOn)
        return { code: 'year-closed', facts: { form: key.form, period: key.period, on: opening.closedOn } };
      break;
    case 'unit-closed':
      if (unit.closedOn) return { code: 'unit-closed', facts: { unit: key.unit, on: unit.closedOn } };
      break;
  }
  return { code: 'report-locked', facts: { reason: lock.reason, opener: lock.opener } };
}
