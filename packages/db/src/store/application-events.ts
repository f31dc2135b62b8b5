import { PlainDate } from '@gongkai/kernel';
import { ApplicationCommand, type ApplicationEvent } from '@gongkai/registers/applications';
import type { ApplicationKey } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Parameter, Query } from '../query.ts';
import type { EventAuthor } from './events.ts';

/** One event as it is kept: by whom, and when it was recorded. */
export const StoredApplicationEvent = z.object({
  seq: z.number().int(),
  command: ApplicationCommand,
  by: z.string(),
  byName: z.string(),
  at: z.string(),
});
export type StoredApplicationEvent = z.infer<typeof StoredApplicationEvent>;

const columns = `seq, facts || jsonb_build_object('kind', kind, 'on', on_day) as command, person_id as by,
  person_name as "byName", at`;

export const applicationValues = ({ unit, id }: ApplicationKey): Parameter[] => [districtOf(unit), unit, id];

/** The whole life of an application, oldest first; empty when there is none. */
export const listApplicationEvents = (query: Query, key: ApplicationKey): Promise<StoredApplicationEvent[]> =>
  query.rows(
    StoredApplicationEvent,
    `select ${columns} from application_event where district_code = $1 and unit_code = $2 and id = $3 order by seq`,
    applicationValues(key),
  );

/** The lives of every open application of a range, for replaying them under another calendar. */
export const listOpenApplicationEvents = (query: Query, range: CodeRange) =>
  query.rows(
    StoredApplicationEvent.extend({ unit: UnitCode, id: z.string(), onDay: PlainDate }),
    `select e.unit_code as unit, e.id, e.on_day as "onDay", ${columns}
     from application a join application_event e using (district_code, unit_code, id)
     where a.unit_code >= $1 and a.unit_code < $2 and a.closed_on is null and a.counted
     order by e.unit_code, e.id, e.seq`.replace('seq, facts', 'e.seq, facts'),
    [range.from, range.to],
  );

/** Appends one event. Its number is in the key: a second one after the same event is a unique violation. */
export async function appendApplicationEvent(
  tx: Tx,
  { unit, id }: ApplicationKey,
  { seq, command: { kind, on, ...facts } }: ApplicationEvent,
  author: EventAuthor,
): Promise<void> {
  await tx.run(
    `insert into application_event (district_code, unit_code, id, seq, kind, on_day, facts, acting_unit, person_id, person_name, at)
     values ($1, $2, $3, $4::int, $5, $6::date, $7::jsonb, $8, $9, $10, $11::timestamptz)`,
    [
      ...applicationValues({ unit, id }),
      seq,
      kind,
      on,
      JSON.stringify(facts),
      author.actingUnit,
      author.personId,
      author.personName,
      author.at.toISOString(),
    ],
  );
}
