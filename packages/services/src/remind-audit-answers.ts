import { reminderStages, type WorkCalendar } from '@gongkai/calendar';
import {
  type AuditFindingRecord,
  addMailOnce,
  type Database,
  listAddressedFindings,
  listUnitsByCode,
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
import { effectiveSettings, ownSettings } from './settings-of.ts';

const { audits: words } = screens.zh;

/**
 * Letters about answers the audit waits for, to units of a place that have given an address: before the day, on it, and once
 * when it is past, then to the auditor too. Each stage of each day once, however often this is asked; answers how many were new.
 * On the work list of the unit the finding stands all the while.
 */
export const remindAuditAnswers = (db: Database, { top }: Place, today: PlainDate, now: Date): Promise<number> =>
  db.write(scopeOf(top), async (tx) => {
    const waiting = (await listAddressedFindings(tx, rangeOf(top))).filter(({ finding }) => finding.state === 'sent');
    if (waiting.length === 0) return 0;
    const knownOf = await knowing(tx, waiting, today);
    const letters = waiting.flatMap((record) => lettersAbout(record, knownOf, today));
    return letters.length === 0 ? 0 : addMailOnce(tx, top, letters, now.toISOString());
  });

/** A unit as letters need it. */
interface Known {
  readonly name: string;
  readonly mailTo: string | undefined;
  readonly before: readonly number[];
  readonly calendar: WorkCalendar;
}

/** What is known of every unit that answers or audits: asked once for all of them, the calendar once for each. */
async function knowing(tx: Tx, waiting: readonly AuditFindingRecord[], today: PlainDate) {
  const units = [...new Set(waiting.flatMap(({ auditor, finding }) => [auditor, finding.of]))];
  const own = await ownSettings(tx, units);
  const effective = await effectiveSettings(tx, units);
  const names = new Map((await listUnitsByCode(tx, units, today)).map(({ code, name }) => [code, name]));
  const known = new Map<UnitCode, Known>();
  for (const unit of units)
    known.set(unit, {
      name: names.get(unit) ?? unit,
      mailTo: own.get(unit)?.mailTo,
      before: effective.get(unit)?.remindBefore ?? defaultRemindBefore,
      calendar: await calendarAt(tx, unit),
    });
  return (unit: UnitCode): Known => {
    const found = known.get(unit);
    if (found === undefined) throw new RangeError(`nothing was asked about ${unit}`);
    return found;
  };
}

function lettersAbout(
  { auditor, id, finding: { of, body, answerBy } }: AuditFindingRecord,
  knownOf: (unit: UnitCode) => Known,
  today: PlainDate,
): NewMail[] {
  if (answerBy === null) return [];
  const [unit, office] = [knownOf(of), knownOf(auditor)];
  const asked = { dueOn: answerBy, before: unit.before, given: [], lastRun: null };
  const [stage] = reminderStages(asked, unit.calendar, today);
  if (stage === undefined) return [];
  const late = stage.ahead < 0;
  const about = { unit: unit.name, auditor: office.name, title: body.title, due: answerBy, late };
  const letterTo = (to: UnitCode, { mailTo, name }: Known): NewMail[] =>
    mailTo === undefined
      ? []
      : [
          {
            id: `audit ${auditor} ${id} ${answerBy} ${stage.ahead} ${to}`,
            recipient: mailTo,
            subject: words.mailSubject(about),
            body: words.mailBody({ ...about, to: name }),
          },
        ];
  return [...letterTo(of, unit), ...(late && auditor !== of ? letterTo(auditor, office) : [])];
}
