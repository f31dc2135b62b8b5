import {
  addApplication,
  appendApplicationEvent,
  findRegistered,
  listApplicationEvents,
  type Moving,
  type Renumbered,
  type Tx,
} from '@gongkai/db';
import { type ApplicationCommand, fold, projectApplication } from '@gongkai/registers/applications';
import { UnitCode } from '@gongkai/units';
import { calendarAt } from '../calendar-at.ts';
import type { Asking } from '../verb.ts';
import type { Renamed } from './move-cases.ts';

/** Open applications with their whole lives, under the heir's numbers and sections; written as the heir. */
export async function copyApplications(
  tx: Tx,
  { from, to }: Moving,
  cases: readonly Renumbered[],
  { sections }: Pick<Renamed, 'sections'>,
  { today }: Asking,
): Promise<void> {
  const numbers = new Map(cases.map(({ old, now }) => [old, now]));
  const calendar = await calendarAt(tx, to);
  for (const { old, now } of cases) {
    const kept = await findRegistered(tx, from, old);
    const events = (await listApplicationEvents(tx, { unit: from, id: old })).map((event) => ({
      ...event,
      command: renamed(event.command, sections, numbers),
    }));
    const application = fold(events);
    const key = { unit: to, id: now };
    await addApplication(tx, {
      key,
      row: projectApplication(application, calendar, today),
      seq: application.seq,
      applicant: kept?.applicant ?? '',
      description: application.request.description,
      // A number in an old register is a number of the old unit's.
      source: null,
      at: kept?.registeredAt ?? '',
    });
    for (const event of events)
      await appendApplicationEvent(tx, key, event, {
        actingUnit: to,
        personId: event.by,
        personName: event.byName,
        at: new Date(event.at),
      });
  }
}

function renamed(
  command: ApplicationCommand,
  sections: Renamed['sections'],
  numbers: ReadonlyMap<string, string>,
): ApplicationCommand {
  switch (command.kind) {
    case 'registered':
      return { ...command, partOf: command.partOf === null ? null : (numbers.get(command.partOf) ?? null) };
    case 'assistance-asked':
    case 'assisted':
    case 'handed-over':
      return { ...command, section: UnitCode.parse(sections[command.section] ?? command.section) };
    default:
      return command;
  }
}
