import { HistoryEntry, type ReportKey, type ReportMove } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { districtOf } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';
import { keyValues } from './reports.ts';

const columns = `seq, event, state, version, counted, acting_unit as "actingUnit", person_name as by, at, reason, cells`;
const isKey = 'district_code = $1 and unit_code = $2 and kind = $3 and form = $4 and period = $5';

/** The whole life of a report, oldest first. */
export const listEvents = (query: Query, key: ReportKey): Promise<HistoryEntry[]> =>
  query.rows(HistoryEntry, `select ${columns} from report_event where ${isKey} order by seq`, keyValues(key));

/** The newest event, with what the whole life before it says of the totals: what is decided next follows from it. */
export const LastEvent = HistoryEntry.extend({ replaced: z.number().int().nullable() });
export type LastEvent = z.infer<typeof LastEvent>;

export const findLastEvent = (query: Query, key: ReportKey): Promise<LastEvent | null> =>
  findRow(
    query,
    LastEvent,
    `select ${columns}, (select b.counted from report_event b where ${isKey} and b.seq = (
         select max(seq) - 1 from report_event where ${isKey} and event = 'accepted')) as replaced
     from report_event where ${isKey} order by seq desc limit 1`,
    keyValues(key),
  );

export interface EventAuthor {
  readonly actingUnit: UnitCode;
  readonly personId: string;
  readonly personName: string;
  readonly at: Date;
}

/** Appends one event. Its number is in the key: a second one after the same event is a unique violation. */
export async function appendEvent(
  tx: Tx,
  key: ReportKey,
  { seq, event, state, version, counted, reason, cells }: Omit<ReportMove, 'replaced'>,
  author: EventAuthor,
): Promise<void> {
  await tx.models.reportEvent.create({
    data: {
      districtCode: districtOf(key.unit),
      unitCode: key.unit,
      kind: key.kind,
      form: key.form,
      period: key.period,
      ...{ seq, event, state, version, counted, reason, cells },
      ...author,
    },
  });
}
