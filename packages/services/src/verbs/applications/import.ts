import type { WorkCalendar } from '@gongkai/calendar';
import { findUnit, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { type OldApplication, refuseRule, takesApplications } from '@gongkai/registers/applications';
import type { UnitCode } from '@gongkai/units';
import { judgeFile } from '../../applications/judge-file.ts';
import { projectWork, takeStep } from '../../applications/take-step.ts';
import { writeFirst } from '../../applications/write-down.ts';
import { calendarAt } from '../../calendar-at.ts';
import { type Asking, mutation } from '../../verb.ts';

/** Takes over an old register as it stands: all of it, or with one wrong row nothing; what was taken over before is left. */
export const importRegister = mutation({
  name: 'applications.import',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  personal: ['content'],
  run: async (tx, file, asking) => {
    const unit = await findUnit(tx, file.unit, asking.today);
    if (unit === null) return refuse('unit-not-found', { unit: file.unit });
    if (!takesApplications(unit.kind)) return refuseRule({ rule: 'takes-no-applications', detail: '' });
    const judged = await judgeFile(tx, file, asking.today);
    if (!judged.ok) return judged;
    const errors = judged.value.filter(({ outcome }) => outcome === 'error').length;
    if (errors > 0) return refuse('import-has-errors', { count: errors });
    const calendar = await calendarAt(tx, file.unit);
    const entries = judged.value.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    for (const entry of entries) {
      const taken = await takeOver(tx, file.unit, entry, calendar, asking);
      if (!taken.ok) return taken;
    }
    return ok({ added: entries.length, same: judged.value.length - entries.length });
  },
});

async function takeOver(
  tx: Tx,
  unit: UnitCode,
  { applicant, registered, takenOver }: OldApplication,
  calendar: WorkCalendar,
  asking: Asking,
): Promise<Result<unknown>> {
  const event = { seq: 1, command: registered, by: asking.personId };
  const context = await writeFirst(tx, unit, event, applicant, calendar, asking);
  if (takenOver !== null) return takeStep(tx, context, takenOver, asking);
  await projectWork(tx, context, asking);
  return ok(null);
}
