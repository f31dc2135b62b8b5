import type { ActivityKind, PlainDate } from '@gongkai/kernel';
import { Activity, type ActivityEntry } from '@gongkai/registers/activities';
import { ActivitySum } from '@gongkai/reports';
import { districtOf, type UnitCode } from '@gongkai/units';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

const columns = `id, revision, kind, on_day as "onDay", until_day as "untilDay", title, number, amount, spent,
  answered_on as "answeredOn", by_head as "byHead", ways, note, recorded_at as "recordedAt", recorded_by as "recordedBy"`;

// Rows that hold and touch the days from $2 to $3. A flow has no end: it touches only its own day.
const touching = `unit_code = $1 and superseded_at is null and on_day <= $3::date
  and case when kind in (select unnest($4::text[])) then coalesce(until_day >= $2::date, true) else on_day >= $2::date end`;

export interface ActivitySpan {
  readonly unit: UnitCode;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The kinds that are stocks. */
  readonly stocks: readonly ActivityKind[];
}

const valuesOf = ({ unit, from, to, stocks }: ActivitySpan) => [unit, from, to, stocks] as const;

/** Rows of a span, the newest first; the next page begins after its cursor. */
export const listActivities = (
  query: Query,
  span: ActivitySpan,
  page: {
    readonly kind: ActivityKind | null;
    readonly after: { readonly onDay: PlainDate; readonly id: string } | null;
    readonly limit: number;
  },
): Promise<Activity[]> =>
  query.list(
    Activity,
    `select ${columns} from activity where ${touching} and ($5::text is null or kind = $5)
       and ($6::date is null or (on_day, id) < ($6::date, $7))
     order by on_day desc, id desc limit $8::int`,
    [...valuesOf(span), page.kind, page.after?.onDay ?? null, page.after?.id ?? null, page.limit],
  );

/** What each kind comes to in a span: flows of its days, stocks as they stand on its last. */
export const sumActivities = (query: Query, span: ActivitySpan): Promise<ActivitySum[]> =>
  query.rows(
    ActivitySum,
    `select kind, count(*)::int as rows, coalesce(sum(number), 0) as number, coalesce(sum(amount), 0) as amount,
       coalesce(sum(spent), 0) as spent
     from activity where ${touching} and coalesce(until_day >= $3::date, true) group by kind order by kind`,
    valuesOf(span),
  );

/** Every row that holds: what a file is compared with. */
export const listEveryActivity = (query: Query, unit: UnitCode): Promise<Activity[]> =>
  query.rows(
    Activity,
    `select ${columns} from activity where unit_code = $1 and superseded_at is null order by on_day, id`,
    [unit],
  );

/** The row as it holds, taken for a change; null when it was taken out or never was. */
export const lockActivity = (tx: Tx, unit: UnitCode, id: string): Promise<Activity | null> =>
  findRow(
    tx,
    Activity,
    `select ${columns} from activity
     where district_code = $1 and unit_code = $2 and id = $3 and superseded_at is null for update`,
    [districtOf(unit), unit, id],
  );

/** Adds a row or its next revision. Two who change the same revision: the second is a unique violation. */
export const addActivity = (
  tx: Tx,
  unit: UnitCode,
  row: ActivityEntry & { readonly id: string; readonly revision: number },
  author: { readonly by: string; readonly at: string },
): Promise<void> =>
  tx.run(
    `insert into activity (district_code, unit_code, id, revision, kind, on_day, until_day, title, number, amount, spent,
       answered_on, by_head, ways, note, recorded_at, recorded_by)
     values ($1, $2, $3, $4::int, $5, $6::date, $7::date, $8, $9::bigint, $10::bigint, $11::bigint, $12::date, $13::boolean,
       $14::text[], $15, $16::timestamptz, $17)`,
    [
      ...[districtOf(unit), unit, row.id, row.revision, row.kind, row.onDay, row.untilDay, row.title],
      ...[row.number, row.amount, row.spent, row.answeredOn, row.byHead],
      row.ways,
      ...[row.note, author.at, author.by],
    ],
  );

/** From now on the row's revision holds no more. */
export const supersedeActivity = (tx: Tx, unit: UnitCode, id: string, at: string): Promise<void> =>
  tx.run(
    `update activity set superseded_at = $4::timestamptz
     where district_code = $1 and unit_code = $2 and id = $3 and superseded_at is null`,
    [districtOf(unit), unit, id, at],
  );
