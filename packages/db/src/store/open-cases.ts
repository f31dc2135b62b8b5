import type { PlainDate, Register } from '@gongkai/kernel';
import { districtOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

/** What of a unit's registers goes on elsewhere when the unit ends; each by its number, oldest first. */
export const OpenCases = z.object({
  applications: z.array(z.string()),
  remedies: z.array(z.string()),
  /** Drafts on their way through review. */
  drafts: z.array(z.string()),
  /** 规范性文件、规章 in force: they stay in force, and the heir counts and repeals them (R06). */
  documents: z.array(z.string()),
  /** Recurring duties that have not ended. */
  duties: z.array(z.string()),
  /** Activities that stand: staff, reading points. */
  stocks: z.array(z.string()),
});
export type OpenCases = z.infer<typeof OpenCases>;

const ids = (from: string): string => `coalesce((select jsonb_agg(id order by length(id), id) from ${from}), '[]')`;

/** What is open in one unit on a day. Its rows are not locked: whoever moves them has locked their unit. */
export async function findOpenCases(
  query: Query,
  unit: UnitCode,
  on: PlainDate,
  stocks: readonly string[],
): Promise<OpenCases> {
  const of = 'district_code = $1 and unit_code = $2';
  const row = await findRow(
    query,
    OpenCases,
    `select ${ids(`application where ${of} and closed_on is null and counted`)} as applications,
       ${ids(`remedy where ${of} and state in ('open', 'replied', 'first-decided', 'appealed')`)} as remedies,
       ${ids(`item where ${of} and state in ('draft', 'section', 'office', 'secrecy', 'leader', 'returned', 'escalated', 'ready')`)} as drafts,
       ${ids(`item where ${of} and state = 'published' and kind in ('regulation', 'normative') and lead
           and coalesce(ended_on > $3::date, true) and withdrawn_on is null`)} as documents,
       ${ids(`recurring_duty where ${of} and coalesce(until >= $3::date, true)`)} as duties,
       ${ids(`activity where ${of} and superseded_at is null and kind = any($4::text[]) and coalesce(until_day >= $3::date, true)`)} as stocks`,
    [districtOf(unit), unit, on, stocks],
  );
  if (row === null) throw new Error('a question without a from answers with a row');
  return row;
}

/** A case and its number at the heir. */
export interface Renumbered {
  readonly old: string;
  readonly now: string;
}

/** From whom to whom cases go, on which day, and when that is recorded. */
export interface Moving {
  readonly from: UnitCode;
  readonly to: UnitCode;
  readonly on: PlainDate;
  readonly document: string;
  readonly at: string;
}

const numbered = `jsonb_to_recordset($4::jsonb) as m (old text, now text)`;
const movingValues = ({ from, to }: Moving, cases: readonly Renumbered[]) => [
  ...[districtOf(from), from, to, JSON.stringify(cases)],
];

/** Who applied, read as the unit that was asked: nobody else sees it. */
export const readApplicants = (tx: Tx, unit: UnitCode, applications: readonly string[]) =>
  tx.rows(
    z.object({
      id: z.string(),
      identity: z.unknown(),
      documentNumber: z.string().nullable(),
      thirdParties: z.unknown(),
    }),
    `select id, identity, document_number as "documentNumber", third_parties as "thirdParties" from applicant
     where district_code = $1 and unit_code = $2 and id = any($3::text[])`,
    [districtOf(unit), unit, applications],
  );

/** Keeps the identities with the heir, under the cases' new numbers; written as the heir. */
export const writeApplicants = (
  tx: Tx,
  unit: UnitCode,
  rows: Awaited<ReturnType<typeof readApplicants>>,
): Promise<void> =>
  tx.run(
    `insert into applicant (district_code, unit_code, id, identity, document_number, third_parties)
     select $1, $2, r.id, r.identity, r."documentNumber", r."thirdParties"
     from jsonb_to_recordset($3::jsonb) as r (id text, identity jsonb, "documentNumber" text, "thirdParties" jsonb)`,
    [districtOf(unit), unit, JSON.stringify(rows)],
  );

/** Fees and files go along with their cases, and the words a case is found by; written as the heir. */
export async function copyBeside(
  tx: Tx,
  moving: Moving,
  register: Register,
  cases: readonly Renumbered[],
): Promise<void> {
  const values = movingValues(moving, cases);
  if (register === 'applications')
    await tx.run(
      `insert into fee (district_code, unit_code, application_id, basis, fen, noticed_on, paid_on, paid_at, lapsed_on)
       select f.district_code, $3, m.now, f.basis, f.fen, f.noticed_on, f.paid_on, f.paid_at, f.lapsed_on
       from ${numbered} join fee f on f.district_code = $1 and f.unit_code = $2 and f.application_id = m.old`,
      values,
    );
  await tx.run(
    `insert into attachment_file (district_code, unit_code, sha256, kind, size, body, parts, acting_unit)
     select distinct on (f.sha256, f.kind) f.district_code, $3, f.sha256, f.kind, f.size, f.body, f.parts, $3
     from ${numbered} join attachment a on a.district_code = $1 and a.unit_code = $2 and a.register = $5 and a.case_id = m.old
       join attachment_file f using (district_code, unit_code, sha256, kind) where a.removed_at is null
     on conflict do nothing`,
    [...values, register],
  );
  await tx.run(
    `insert into attachment (district_code, unit_code, id, register, case_id, name, sha256, kind, hits, at, by, acting_unit)
     select a.district_code, $3, a.id, a.register, m.now, a.name, a.sha256, a.kind, a.hits, a.at, a.by, $3
     from ${numbered} join attachment a on a.district_code = $1 and a.unit_code = $2 and a.register = $5 and a.case_id = m.old
     where a.removed_at is null on conflict do nothing`,
    [...values, register],
  );
  await tx.run(
    `insert into search_entry (district_code, unit_code, register, case_id, title, day, words, acting_unit)
     select s.district_code, $3, s.register, m.now, s.title, s.day, s.words, $3
     from ${numbered} join search_entry s on s.district_code = $1 and s.unit_code = $2 and s.register = $5 and s.case_id = m.old`,
    [...values, register],
  );
}

/** What of an application's row does not follow from its events. */
export const findRegistered = (query: Query, unit: UnitCode, id: string) =>
  findRow(
    query,
    z.object({ applicant: z.string(), registeredAt: z.string() }),
    `select applicant, registered_at as "registeredAt" from application
     where district_code = $1 and unit_code = $2 and id = $3`,
    [districtOf(unit), unit, id],
  );

/**
 * Remedies with all that happened to them; written as the heir. They name applications and reviews by the heir's numbers, and
 * none where these stayed behind.
 */
export async function copyRemedies(
  tx: Tx,
  moving: Moving,
  cases: readonly Renumbered[],
  applications: Readonly<Record<string, string>>,
): Promise<void> {
  const reviews = Object.fromEntries(cases.map(({ old, now }) => [old, now]));
  const values = [...movingValues(moving, cases), JSON.stringify(applications), JSON.stringify(reviews)];
  const linked = (row: string): string => `jsonb_build_object('application', $5::jsonb -> (${row} ->> 'application'),
    'review', $6::jsonb -> (${row} ->> 'review'))`;
  await tx.run(
    `insert into remedy (district_code, unit_code, id, seq, state, kind, role, counted, received_on, recorded_at, decided_on,
       decided_at, result, application_id, review_id, case_number, organ, body)
     select r.district_code, $3, m.now, r.seq, r.state, r.kind, r.role, r.counted, r.received_on, r.recorded_at, r.decided_on,
       r.decided_at, r.result, $5::jsonb ->> r.application_id, $6::jsonb ->> r.review_id, r.case_number, r.organ,
       r.body || ${linked('r.body')}
     from ${numbered} join remedy r on r.district_code = $1 and r.unit_code = $2 and r.id = m.old`,
    values,
  );
  await tx.run(
    `insert into remedy_event (district_code, unit_code, id, seq, event, on_day, facts, acting_unit, person_id, person_name, at)
     select e.district_code, $3, m.now, e.seq, e.event, e.on_day,
       e.facts || case e.event when 'registered' then ${linked('e.facts')} when 'amended' then ${linked('e.facts')} - 'review'
         else '{}' end, $3, e.person_id, e.person_name, e.at
     from ${numbered} join remedy_event e on e.district_code = $1 and e.unit_code = $2 and e.id = m.old`,
    values,
  );
}

/** Stocks go on with the heir from the day; what stood before stays the predecessor's. Written as the heir. */
export const copyStocks = (tx: Tx, moving: Moving, cases: readonly Renumbered[], by: string): Promise<void> =>
  tx.run(
    `insert into activity (district_code, unit_code, id, revision, kind, on_day, until_day, title, number, amount, spent,
       answered_on, by_head, ways, note, recorded_at, recorded_by)
     select t.district_code, $3, m.now, 1, t.kind, greatest(t.on_day, $5::date), t.until_day, t.title, t.number, t.amount,
       t.spent, null, t.by_head, t.ways, t.note, $6::timestamptz, $7
     from ${numbered} join activity t on t.district_code = $1 and t.unit_code = $2 and t.id = m.old and t.superseded_at is null`,
    [...movingValues(moving, cases), moving.on, moving.at, by],
  );

/** Recurring duties go on with the heir from the day; written as the heir. `sections`: what each section became. */
export const copyDuties = (
  tx: Tx,
  moving: Moving,
  cases: readonly Renumbered[],
  sections: Readonly<Record<string, string>>,
  by: string,
): Promise<void> =>
  tx.run(
    `insert into recurring_duty (district_code, unit_code, id, revision, title, category, section, cycle, within_days, since,
       until, updated_at, updated_by)
     select d.district_code, $3, m.now, 1, d.title, d.category, $5::jsonb ->> d.section, d.cycle, d.within_days,
       greatest(d.since, $6::date), d.until, $7::timestamptz, $8
     from ${numbered} join recurring_duty d on d.district_code = $1 and d.unit_code = $2 and d.id = m.old`,
    [...movingValues(moving, cases), JSON.stringify(sections), moving.on, moving.at, by],
  );

/** The predecessor's duties end the day before; written as the predecessor. */
export const endDuties = (tx: Tx, moving: Moving, duties: readonly string[]): Promise<void> =>
  tx.run(
    `update recurring_duty set until = greatest(since, $4::date - 1), revision = revision + 1, updated_at = $5::timestamptz
     where district_code = $1 and unit_code = $2 and id = any($3::text[])`,
    [districtOf(moving.from), moving.from, duties, moving.on, moving.at],
  );

/** Who ends a case where it was: the act's person. */
export interface MovedBy {
  readonly personId: string;
  readonly personName: string;
}

/** Ends applications and remedies where they were, as 移交 with the number they go on under; written as the predecessor. */
export async function endCases(
  tx: Tx,
  moving: Moving,
  register: 'applications' | 'remedies',
  cases: readonly Renumbered[],
  by: MovedBy,
): Promise<void> {
  const values = [...movingValues(moving, cases), moving.on, moving.document, by.personId, by.personName, moving.at];
  const ended = [districtOf(moving.from), moving.from, cases.map(({ old }) => old)];
  const facts = `jsonb_build_object('to', $3::text, 'id', m.now, 'document', $6::text)`;
  const author = '$2, $7, $8, $9::timestamptz';
  if (register === 'applications') {
    await tx.run(
      `insert into application_event (district_code, unit_code, id, seq, kind, on_day, facts, acting_unit, person_id, person_name, at)
       select a.district_code, a.unit_code, a.id, a.seq + 1, 'moved', $5::date, ${facts}, ${author}
       from ${numbered} join application a on a.district_code = $1 and a.unit_code = $2 and a.id = m.old`,
      values,
    );
    await tx.run(
      `update application set seq = seq + 1, state = 'moved', counted = false, changed_at = $4::timestamptz
       where district_code = $1 and unit_code = $2 and id = any($3::text[])`,
      [...ended, moving.at],
    );
    return;
  }
  await tx.run(
    `insert into remedy_event (district_code, unit_code, id, seq, event, on_day, facts, acting_unit, person_id, person_name, at)
     select r.district_code, r.unit_code, r.id, r.seq + 1, 'moved', $5::date, ${facts} || jsonb_build_object('on', $5::date), ${author}
     from ${numbered} join remedy r on r.district_code = $1 and r.unit_code = $2 and r.id = m.old`,
    values,
  );
  await tx.run(
    `update remedy set seq = seq + 1, state = 'moved', counted = false, changed_at = $4::timestamptz,
       body = body || jsonb_build_object('state', 'moved', 'seq', seq + 1)
     where district_code = $1 and unit_code = $2 and id = any($3::text[])`,
    [...ended, moving.at],
  );
}

/** Whoever applied is known where the case is, and nowhere else; written as the predecessor. */
export const forgetApplicants = (
  tx: Tx,
  unit: UnitCode,
  applications: readonly string[],
  erased: string,
): Promise<void> =>
  tx.run(
    `update applicant set identity = identity || jsonb_build_object('name', $4::text, 'document', null,
       'contact', jsonb_build_object('phone', '', 'email', '', 'address', '')), document_number = null, third_parties = '{}'
     where district_code = $1 and unit_code = $2 and id = any($3::text[])`,
    [districtOf(unit), unit, applications, erased],
  );

/** What sections were still asked ends with the case; the heir asks again whom it has. Written as the house. */
export const endAssistance = (tx: Tx, unit: UnitCode, applications: readonly string[]): Promise<void> =>
  tx.run(
    `update assistance set state = 'ended', revision = revision + 1, acting_unit = house_code
     where district_code = $1 and house_code = $2 and application_id = any($3::text[]) and state in ('asked', 'answered')`,
    [districtOf(unit), unit, applications],
  );

/** Nothing is due any more of what was handed over, nor in the sections that were asked. */
export const clearDueDays = (tx: Tx, range: { readonly from: string; readonly to: string }): Promise<void> =>
  tx.inPlace(() =>
    tx.run(
      `update due_day set due_on = null, original_on = null, provisional = false
       where unit_code >= $1 and unit_code < $2 and due_on is not null`,
      [range.from, range.to],
    ),
  );
