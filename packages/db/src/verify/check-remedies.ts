import { PlainDate } from '@gongkai/kernel';
import { foldRemedy, isCounted, RemedyCase, RemedyCommand } from '@gongkai/registers/remedies';
import { type DistrictCode, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { compare, type Report } from './difference.ts';
import { rowsOf } from './rows-of.ts';

const Happened = z.object({ seq: z.number().int(), onDay: PlainDate, at: z.string(), command: RemedyCommand });
const Kept = z.object({ body: RemedyCase, recordedAt: z.string(), decidedAt: z.string().nullable() });
const Row = z.object({
  unit: UnitCode,
  id: z.string(),
  kept: Kept.extend({ columns: z.record(z.string(), z.unknown()) }),
  events: z.array(Happened),
});

const remedies = `select m.unit_code as unit, m.id,
    jsonb_build_object('body', m.body, 'recordedAt', m.recorded_at, 'decidedAt', m.decided_at, 'columns', jsonb_build_object(
      'seq', m.seq, 'state', m.state, 'kind', m.kind, 'role', m.role, 'counted', m.counted, 'receivedOn', m.received_on,
      'decidedOn', m.decided_on, 'result', m.result, 'application', m.application_id, 'review', m.review_id,
      'caseNumber', m.case_number, 'organ', m.organ)) as kept,
    coalesce((select jsonb_agg(jsonb_build_object('seq', e.seq, 'onDay', e.on_day, 'at', e.at,
        'command', e.facts || jsonb_build_object('event', e.event)) order by e.seq)
      from remedy_event e where e.district_code = m.district_code and e.unit_code = m.unit_code and e.id = m.id), '[]') as events
  from remedy m where m.district_code = $1 order by m.unit_code, m.id`;

/**
 * Folds the events of every case of 复议、诉讼 of a place and compares what its row says: what table three counts is what
 * happened, and when it was written down. Answers how many there are.
 */
export async function checkRemedies(client: pg.ClientBase, place: DistrictCode, report: Report): Promise<number> {
  let count = 0;
  for await (const { unit, id, kept, events } of rowsOf(client, Row, remedies, [place])) {
    count += 1;
    const where = `${unit} ${id}`;
    const seqs = events.map(({ seq }) => seq);
    compare(report, 'remedy', `${where} events`, { expected: seqs.map((_, index) => index + 1), found: seqs });
    const days = events.flatMap(({ command, onDay }) => ('on' in command ? [{ said: command.on, onDay }] : []));
    compare(report, 'remedy', `${where} days`, {
      expected: days.map(({ said }) => said),
      found: days.map(({ onDay }) => onDay),
    });
    const expected = cameTo(events);
    if (expected === null)
      report({ what: 'remedy', where, expected: 'a lawful life', found: 'an event that cannot follow' });
    else compare(report, 'remedy', where, { expected, found: kept });
  }
  return count;
}

function cameTo(events: readonly z.infer<typeof Happened>[]): z.infer<typeof Row>['kept'] | null {
  const body = foldRemedy(events.map(({ command }) => command));
  if (body === null) return null;
  const { seq, state, kind, role, receivedOn, application, review, caseNumber, organ, final } = body;
  const decided = events.find(
    (_, index) => foldRemedy(events.slice(0, index + 1).map(({ command }) => command))?.final,
  );
  return {
    body,
    recordedAt: events[0]?.at ?? '',
    decidedAt: decided?.at ?? null,
    columns: {
      ...{ seq, state, kind, role, receivedOn, application, review, caseNumber, organ },
      counted: isCounted(body),
      decidedOn: final?.on ?? null,
      result: final?.result ?? null,
    },
  };
}
