import {
  addAssistance,
  type DueRow,
  listAssistance,
  moveAssistance,
  putSearchEntry,
  putSectionDue,
  type Tx,
} from '@gongkai/db';
import {
  type ApplicationCommand,
  type Assistance,
  answeredDue,
  assistanceAfter,
  dueRows,
  isOutOfCount,
  sectionDue,
} from '@gongkai/registers/applications';
import type { UnitCode } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import type { ApplicationContext } from './application-context.ts';

/**
 * Lets what sections were asked follow a step of the case, hands over what the step hands over, and answers what of it waits
 * for the unit. `context` is the case after the step.
 */
export async function followAssistance(
  tx: Tx,
  context: ApplicationContext,
  command: ApplicationCommand,
  asking: Asking,
): Promise<readonly DueRow[]> {
  const { key, application, calendar } = context;
  const known = await listAssistance(tx, key);
  const asked = askedBy(context, command, asking);
  if (known.length === 0 && asked === null) return [];
  const { description } = application.request;
  const isOver = application.state === 'closed' || isOutOfCount(application.state);
  const now: Assistance[] = [];
  for (const row of known) {
    const state = assistanceAfter(row, command, isOver) ?? row.state;
    const open = row.state === 'asked' || row.state === 'answered';
    if (state !== row.state || (open && row.request !== description)) await moveAssistance(tx, row, state, description);
    now.push({ ...row, state, request: description });
  }
  if (asked !== null) {
    await addAssistance(tx, asked);
    now.push(asked);
  }
  const reply = dueRows(application, calendar, asking.today).find(({ step }) => step === 'reply');
  for (const section of new Set(now.map((row) => row.section))) {
    await putSectionDue(tx, section, key.id, sectionDue(ofSection(now, section), reply, calendar));
    await putSearchEntry(tx, {
      ...{ unit: section, register: 'applications', caseId: key.id, title: description.slice(0, 80) },
      ...{ day: application.intake.arrivedOn, text: `${key.id} ${description}`, actingUnit: asking.mandate.unit },
    });
  }
  return answeredDue(now, calendar);
}

function askedBy(
  { key, application }: ApplicationContext,
  command: ApplicationCommand,
  { personName }: Asking,
): Assistance | null {
  if (command.kind !== 'assistance-asked' && command.kind !== 'handed-over') return null;
  const assist = command.kind === 'assistance-asked';
  return {
    ...{ section: command.section, application: key.id, asked: application.seq },
    ...{ kind: assist ? 'assist' : 'handle', state: 'asked', revision: 1, askedOn: command.on, askedBy: personName },
    ...{ until: assist ? command.until : null, question: assist ? command.question : command.note },
    ...{ request: application.request.description, receivedOn: application.receivedOn },
    ...{ answer: '', outcome: null, ground: null, answeredOn: null, answeredBy: null },
  };
}

const ofSection = (rows: readonly Assistance[], section: UnitCode): readonly Assistance[] =>
  rows.filter((row) => row.section === section);
