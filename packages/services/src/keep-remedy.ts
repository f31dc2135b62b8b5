import type { WorkCalendar } from '@gongkai/calendar';
import { appendRemedyEvent, putDueDays, putSearchEntry, type RemedyKey, saveRemedy, type Tx } from '@gongkai/db';
import { type RemedyCase, type RemedyCommand, remedyDueRows } from '@gongkai/registers/remedies';
import { remedyKindNames } from '@gongkai/words';
import { authorOf } from './author-of.ts';
import type { Asking } from './verb.ts';

export interface RemedyMove {
  /** The case as the event leaves it. */
  readonly remedy: RemedyCase;
  readonly command: RemedyCommand;
  readonly calendar: WorkCalendar;
  /** Its number in the old register it is taken over from. */
  readonly source?: string;
}

/** Keeps one event: the case's row, the event behind it, the days it is reminded of, the words it is found by. */
export async function keepRemedy(
  tx: Tx,
  key: RemedyKey,
  { remedy, command, calendar, source }: RemedyMove,
  asking: Asking,
): Promise<void> {
  await saveRemedy(tx, key, remedy, asking.now.toISOString(), source ?? null);
  const onDay = 'on' in command ? command.on : asking.today;
  const author = authorOf(asking);
  await appendRemedyEvent(tx, key, { seq: remedy.seq, onDay, command }, author);
  const rows = remedyDueRows(remedy, calendar);
  await putDueDays(tx, { unit: key.unit, register: 'remedies', caseId: key.id }, rows);
  await putSearchEntry(tx, {
    unit: key.unit,
    register: 'remedies',
    caseId: key.id,
    title: `${remedyKindNames[remedy.kind]} ${remedy.caseNumber}`,
    day: remedy.receivedOn,
    text: `${remedy.organ} ${remedy.matter}`,
    actingUnit: key.unit,
  });
}
