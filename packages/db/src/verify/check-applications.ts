import { calendarOf } from '@gongkai/calendar';
import { plainDate } from '@gongkai/kernel';
import { ApplicationRow, fold, projectApplication } from '@gongkai/registers/applications';
import { type DistrictCode, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { StoredApplicationEvent } from '../store/application-events.ts';
import { compare, type Report } from './difference.ts';
import { rowsOf } from './rows-of.ts';

const Kept = ApplicationRow.omit({ onTime: true }).extend({ seq: z.number().int(), description: z.string() });
const Row = z.object({ unit: UnitCode, id: z.string(), kept: Kept, events: z.array(StoredApplicationEvent) });

const applications = `select a.unit_code as unit, a.id,
    jsonb_build_object('seq', a.seq, 'description', a.description, 'state', a.state, 'channel', a.channel,
      'applicantKind', a.applicant_kind, 'arrivedOn', a.arrived_on, 'receivedOn', a.received_on, 'handler', a.handler,
      'outcome', a.outcome, 'closedOn', a.closed_on, 'extended', a.extended, 'counted', a.counted) as kept,
    coalesce((select jsonb_agg(jsonb_build_object('seq', e.seq, 'by', e.person_id, 'byName', e.person_name, 'at', e.at,
        'command', e.facts || jsonb_build_object('kind', e.kind, 'on', e.on_day)) order by e.seq)
      from application_event e where e.district_code = a.district_code and e.unit_code = a.unit_code and e.id = a.id), '[]') as events
  from application a where a.district_code = $1 order by a.unit_code, a.id`;

// What a row says beside "in time" needs no calendar: that was decided by the one in force when the case was closed.
const calendar = calendarOf([]);
const anyDay = plainDate('2026-01-01');

/**
 * Folds the events of every application of a place and compares what its row says: what the annual table counts is what
 * happened. Answers how many there are.
 */
export async function checkApplications(client: pg.ClientBase, place: DistrictCode, report: Report): Promise<number> {
  let count = 0;
  for await (const { unit, id, kept, events } of rowsOf(client, Row, applications, [place])) {
    count += 1;
    const where = `${unit} ${id}`;
    const seqs = events.map(({ seq }) => seq);
    compare(report, 'application', `${where} events`, { expected: seqs.map((_, index) => index + 1), found: seqs });
    const expected = cameTo(events);
    if (typeof expected === 'string')
      report({ what: 'application', where, expected: 'a lawful life', found: expected });
    else compare(report, 'application', where, { expected, found: kept });
  }
  return count;
}

function cameTo(events: readonly StoredApplicationEvent[]): z.infer<typeof Kept> | string {
  try {
    const application = fold(events);
    const { onTime: _, ...row } = projectApplication(application, calendar, anyDay);
    return { ...row, seq: application.seq, description: application.request.description };
  } catch (fault) {
    return String(fault);
  }
}
