import type { WorkCalendar } from '@gongkai/calendar';
import { nextNumber, type Tx } from '@gongkai/db';
import { ok, type Result, refuse, yearOf } from '@gongkai/kernel';
import { decide, type OldRemedy, register } from '@gongkai/registers/remedies';
import type { UnitCode } from '@gongkai/units';
import { calendarAt } from '../../calendar-at.ts';
import { judgeRemediesFile } from '../../judge-remedies-file.ts';
import { keepRemedy } from '../../keep-remedy.ts';
import { type Asking, mutation } from '../../verb.ts';

/** Takes over an old register of cases: all of it, or with one wrong row nothing; what the unit has already is left alone. */
export const importRegister = mutation({
  name: 'remedies.import',
  permission: 'remedy.edit',
  subject: ({ unit }) => unit,
  personal: ['content'],
  run: async (tx, file, asking) => {
    const judged = await judgeRemediesFile(tx, file, asking.today);
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
  { registered, takenOver }: OldRemedy,
  calendar: WorkCalendar,
  asking: Asking,
): Promise<Result<null>> {
  const facts = { today: asking.today, calendar, review: null };
  const opened = register(registered, facts);
  if (!opened.ok) return opened;
  const year = yearOf(registered.on);
  const key = { unit, id: `${year}-${await nextNumber(tx, unit, 'remedy', year)}` };
  const source = registered.caseNumber;
  await keepRemedy(tx, key, { remedy: opened.value, command: registered, calendar, source }, asking);
  if (takenOver === null) return ok(null);
  const ended = decide(opened.value, { ...takenOver, seen: opened.value.seq }, facts);
  if (!ended.ok) return ended;
  await keepRemedy(tx, key, { remedy: ended.value, command: takenOver, calendar }, asking);
  return ok(null);
}
