import type { WorkCalendar } from '@gongkai/calendar';
import { addApplicant, addApplication, appendApplicationEvent, findUnit, nextNumber, type Tx } from '@gongkai/db';
import { ok, type Result, refuse, yearOf } from '@gongkai/kernel';
import {
  type Applicant,
  type ApplicationEvent,
  begin,
  maskName,
  projectApplication,
  type Registration,
  register,
} from '@gongkai/registers/applications';
import type { ApplicationKey } from '@gongkai/reports';
import { existsOn, type UnitCode } from '@gongkai/units';
import { authorOf } from '../author-of.ts';
import type { Asking } from '../verb.ts';
import type { ApplicationContext } from './application-context.ts';
import { projectWork } from './take-step.ts';

/** Registers an application: its number, its row, its first event, and apart from them who applied. */
export async function writeDown(
  tx: Tx,
  unit: UnitCode,
  registration: Registration,
  calendar: WorkCalendar,
  asking: Asking,
): Promise<Result<ApplicationContext>> {
  const at = await findUnit(tx, unit, asking.today);
  if (at === null) return refuse('unit-not-found', { unit });
  // 职权划转后由承接机关办理 (〔2019〕14号): a closed unit takes nothing more.
  if (!existsOn(at, asking.today)) return refuse('unit-closed', { unit, on: at.closedOn ?? at.openedOn });
  const facts = { unitKind: at.kind, today: asking.today, by: asking.personId };
  const registered = register(registration, facts);
  if (!registered.ok) return registered;
  const written = await writeFirst(tx, unit, registered.value, registration.applicant, calendar, asking);
  await projectWork(tx, written, asking);
  return ok(written);
}

/** The first event with its row and identity, as it was decided. */
export async function writeFirst(
  tx: Tx,
  unit: UnitCode,
  event: ApplicationEvent,
  applicant: Applicant,
  calendar: WorkCalendar,
  asking: Asking,
): Promise<ApplicationContext> {
  const { command } = event;
  if (command.kind !== 'registered') throw new Error('an application begins with its registration');
  const application = begin(command);
  const year = yearOf(command.intake.arrivedOn);
  const number = await nextNumber(tx, unit, 'applications', year);
  const key: ApplicationKey = { unit, id: `${year}-${number}` };
  await addApplication(tx, {
    key,
    row: projectApplication(application, calendar, asking.today),
    seq: application.seq,
    applicant: maskName(applicant.name, applicant.kind),
    description: command.request.description,
    source: command.source,
    at: asking.now.toISOString(),
  });
  await appendApplicationEvent(tx, key, event, authorOf(asking));
  await addApplicant(tx, key, applicant);
  const by = { by: asking.personId, byName: asking.personName, at: asking.now.toISOString() };
  return { key, application, calendar, events: [{ seq: event.seq, command, ...by }] };
}
