import { reminderStages } from '@gongkai/calendar';
import {
  type AuditFindingRecord,
  addMailOnce,
  type Database,
  findUnit,
  listAddressedFindings,
  type NewMail,
  type Place,
  scopeOf,
  type Tx,
} from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import { defaultRemindBefore } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { screens } from '@gongkai/words';
import { calendarAt } from './calendar-at.ts';
import { settingsOf } from './settings-of.ts';

const { audits: words } = screens.zh;

/**
 * Letters about answers the audit waits for, to units of a place that have given an address: before the day, on it, and once
 * when it is past, then to the auditor too. Each stage of each day once, however often this is asked; answers how many were new.
 * On the work list of the unit the finding stands all the while.
 */
export const remindAuditAnswers = (db: Database, { top }: Place, today: PlainDate, now: Date): Promise<number> =>
  db.write(scopeOf(top), async (tx) => {
    let written = 0;
    for (const record of await listAddressedFindings(tx, rangeOf(top))) {
      const { finding } = record;
      if (finding.state !== 'sent' || finding.answerBy === null) continue;
      const letters = await lettersAbout(tx, record, finding.answerBy, today);
      if (letters.length > 0) written += await addMailOnce(tx, top, letters, now.toISOString());
    }
    return written;
  });

async function lettersAbout(
  tx: Tx,
  { auditor, id, finding: { of, body } }: AuditFindingRecord,
  dueOn: PlainDate,
  today: PlainDate,
): Promise<NewMail[]> {
  const { own, effective } = await settingsOf(tx, of);
  const before = effective.remindBefore ?? defaultRemindBefore;
  const [stage] = reminderStages({ dueOn, before, given: [], lastRun: null }, await calendarAt(tx, of), today);
  if (stage === undefined) return [];
  const late = stage.ahead < 0;
  const [unit, office] = await Promise.all([nameOf(tx, of, today), nameOf(tx, auditor, today)]);
  const about = { unit, auditor: office, title: body.title, due: dueOn, late };
  const letterTo = (recipient: string | undefined, to: UnitCode): NewMail[] =>
    recipient === undefined
      ? []
      : [
          {
            id: `audit ${auditor} ${id} ${dueOn} ${stage.ahead} ${to}`,
            recipient,
            subject: words.mailSubject(about),
            body: words.mailBody({ ...about, to: to === of ? unit : office }),
          },
        ];
  return [
    ...letterTo(own.mailTo, of),
    ...(late && auditor !== of ? letterTo((await settingsOf(tx, auditor)).own.mailTo, auditor) : []),
  ];
}

const nameOf = async (tx: Tx, unit: UnitCode, on: PlainDate): Promise<string> =>
  (await findUnit(tx, unit, on))?.name ?? unit;
