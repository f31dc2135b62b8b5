import { appendApplicationEvent, type DueRow, putDueDays, putSearchEntry, saveApplication, type Tx } from '@gongkai/db';
import { ok, type Result } from '@gongkai/kernel';
import {
  type Application,
  type ApplicationCommand,
  decide,
  dueRows,
  evolve,
  projectApplication,
} from '@gongkai/registers/applications';
import { authorOf } from '../author-of.ts';
import type { Asking } from '../verb.ts';
import type { ApplicationContext } from './application-context.ts';
import { followAssistance } from './follow-assistance.ts';

/** Decides one step on a locked application and writes it down: the only way an application moves. */
export async function takeStep(
  tx: Tx,
  context: ApplicationContext,
  command: ApplicationCommand,
  asking: Asking,
): Promise<Result<Application>> {
  const { key, calendar } = context;
  const facts = { unit: key.unit, today: asking.today, calendar, by: asking.personId };
  const decided = decide(context.application, command, facts);
  if (!decided.ok) return decided;
  await appendApplicationEvent(tx, key, decided.value, authorOf(asking));
  const after = evolve(context.application, decided.value);
  await saveApplication(tx, key, {
    row: projectApplication(after, calendar, asking.today),
    seq: after.seq,
    description: after.request.description,
    at: asking.now.toISOString(),
  });
  const now = { ...context, application: after };
  // What was taken over from an old register was never handed to anybody.
  const waiting = command.kind === 'taken-over' ? [] : await followAssistance(tx, now, command, asking);
  await projectWork(tx, now, asking, waiting);
  return ok(after);
}

/** What follows from the events elsewhere: the days something is due, and the words it is found by. */
export async function projectWork(
  tx: Tx,
  { key, application, calendar }: ApplicationContext,
  asking: Asking,
  waiting: readonly DueRow[] = [],
): Promise<void> {
  const rows = [...dueRows(application, calendar, asking.today), ...waiting];
  await putDueDays(tx, { unit: key.unit, register: 'applications', caseId: key.id }, rows);
  const { description } = application.request;
  await putSearchEntry(tx, {
    unit: key.unit,
    register: 'applications',
    caseId: key.id,
    title: description.slice(0, 80),
    day: application.intake.arrivedOn,
    text: `${key.id} ${description}`,
    actingUnit: asking.mandate.unit,
  });
}

export const moved = (id: string, { seq, state }: Application) => ({ id, seq, state });
