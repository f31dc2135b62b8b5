import { CopyRelation, Passage, TextLikeness } from '@gongkai/comparison/copies';
import {
  FormCode,
  type Outcome,
  type Period,
  PlainDate,
  periodEnd,
  periodStart,
  type ReportKind,
} from '@gongkai/kernel';
import { Ground } from '@gongkai/registers/applications';
import { CopyReportRef, Narrative } from '@gongkai/reports';
import { type CodeRange, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';
import { StoredApplicationEvent } from './application-events.ts';

/** What counted reports of a range said in words, in any of these forms. */
export const listCountedNarratives = (
  query: Query,
  range: CodeRange,
  { kind, forms, period }: { readonly kind: ReportKind; readonly forms: readonly FormCode[]; readonly period: Period },
) =>
  query.rows(
    z.object({ unit: UnitCode, form: FormCode, narrative: Narrative }),
    `select s.unit_code as unit, s.form, s.narrative
     from (select distinct on (unit_code, form) district_code, unit_code, form, counted from report_event
             where unit_code >= $1 and unit_code < $2 and kind = $3 and form = any ($4::text[]) and period = $5
             order by unit_code, form, seq desc) e
     join submission s on s.district_code = e.district_code and s.unit_code = e.unit_code and s.kind = $3
       and s.form = e.form and s.period = $5 and s.version = e.counted`,
    [range.from, range.to, kind, forms, period],
  );

const StandingPair = z.object({
  relation: CopyRelation,
  severity: z.enum(['error', 'warning']),
  text: TextLikeness,
  left: CopyReportRef,
  right: CopyReportRef,
  /** Names of the two among those compared, and digests of their texts: a pair speaks of a text as it was. */
  leftReport: z.string(),
  rightReport: z.string(),
  leftDigest: z.string(),
  rightDigest: z.string(),
  passages: z.array(Passage),
});
/** Two texts that the newest comparisons of a scope have found alike. */
export type StandingPair = z.infer<typeof StandingPair>;

/** Pairs of the newest comparison of each unit in scope in which one of these reports stands; digests are MD5 of the texts. */
export const listPairsOf = (query: Query, reports: readonly string[]): Promise<StandingPair[]> =>
  query.rows(
    StandingPair,
    `with newest as materialized (
       select distinct on (unit_code) district_code, unit_code, id from copy_run order by unit_code, at desc, id desc
     )
     select p.relation, p.severity, p.likeness -> 'text' as text, l.body as "left", r.body as "right", l.report as "leftReport",
       r.report as "rightReport", md5(l.text) as "leftDigest", md5(r.text) as "rightDigest", p.passages
     from newest n
     join copy_pair p on p.district_code = n.district_code and p.unit_code = n.unit_code and p.run_id = n.id
     join copy_text l on l.district_code = p.district_code and l.unit_code = p.unit_code and l.run_id = p.run_id
       and l.report = p.left_report
     join copy_text r on r.district_code = p.district_code and r.unit_code = p.unit_code and r.run_id = p.run_id
       and r.report = p.right_report
     where (p.left_report = any ($1::text[]) or p.right_report = any ($1::text[])) and p.likeness ->> 'text' is not null
     order by p.rank`,
    [reports],
  );

/** Of every asked unit its house: itself and its sections. */
const asked = `unnest($1::text[]) as asked(unit)`;
const ofHouse = (code: string): string =>
  `(${code} = asked.unit collate "C" or (${code} >= asked.unit || 'K' and ${code} < asked.unit || 'L'))`;

const RegisterSums = z.object({
  unit: UnitCode,
  /** 信息处理费 paid in the period, in 分. */
  fees: z.number().int(),
  /** Suits in which the unit stands beside the organ that acted; the register counts none of them (R42). */
  joint: z.number().int(),
  delivered: z.number().int(),
  byCourier: z.array(z.string()),
  withoutProof: z.array(z.string()),
});
export type RegisterSums = z.infer<typeof RegisterSums>;

/** What registers of many units say of single cases in a period, counted (R15, R42, R57). */
export const listRegisterSums = (query: Query, units: readonly UnitCode[], period: Period): Promise<RegisterSums[]> =>
  query.rows(
    RegisterSums,
    `select asked.unit, f.fees, m.joint, e.delivered, e."byCourier", e."withoutProof"
     from ${asked}
     cross join lateral (select coalesce(sum(fen), 0)::bigint as fees from fee
       where ${ofHouse('unit_code')} and paid_on between $2::date and $3::date) f
     cross join lateral (select count(*)::int as joint from remedy
       where ${ofHouse('unit_code')} and role = 'co-defendant' and state not in ('void', 'moved')
         and received_on between $2::date and $3::date) m
     cross join lateral (select count(*)::int as delivered,
         coalesce(array_agg(id) filter (where facts ->> 'by' = 'courier'), '{}') as "byCourier",
         coalesce(array_agg(id) filter (where facts ->> 'by' = 'post' and facts ->> 'evidence' = ''), '{}') as "withoutProof"
       from application_event
       where ${ofHouse('unit_code')} and kind = 'delivered' and on_day between $2::date and $3::date) e`,
    [units, periodStart(period), periodEnd(period)],
  );

/** Items made public in a period more than `days` days after they were formed: the rest cannot be late. */
export const listSlowItems = (query: Query, units: readonly UnitCode[], period: Period, days: number) =>
  query.rows(
    z.object({ unit: UnitCode, title: z.string(), formedOn: PlainDate, publishedOn: PlainDate }),
    `select asked.unit, i.title, i.made_on as "formedOn", i.published_on as "publishedOn"
     from ${asked} join item i on ${ofHouse('i.unit_code')}
     where i.published_on between $2::date and $3::date and i.published_on - i.made_on > $4::int
     order by asked.unit, i.published_on, i.id`,
    [units, periodStart(period), periodEnd(period), days],
  );

/** The lives of applications received in a period that were answered late or are still open. */
export const listDoubtfulApplications = (query: Query, units: readonly UnitCode[], period: Period) =>
  query.rows(
    StoredApplicationEvent.extend({ unit: UnitCode, id: z.string() }),
    `select asked.unit, e.id, e.seq, e.facts || jsonb_build_object('kind', e.kind, 'on', e.on_day) as command,
       e.person_id as by, e.person_name as "byName", e.at
     from ${asked} join application a on ${ofHouse('a.unit_code')}
     join application_event e using (district_code, unit_code, id)
     where a.counted and a.received_on between $2::date and $3::date and (a.on_time = false or a.closed_on is null)
     order by asked.unit, e.id, e.seq`,
    [units, periodStart(period), periodEnd(period)],
  );

/** The newest comparison of each unit in scope: what it was of, and when. */
export const listNewestRuns = (query: Query) =>
  query.rows(
    z.object({ subject: UnitCode, from: z.number().int(), to: z.number().int(), at: z.string() }),
    `select distinct on (unit_code) subject, from_year as "from", to_year as "to", at from copy_run
     order by unit_code, at desc, id desc`,
    [],
  );

/**
 * Refusals, whole and in part, that ended applications in a period: the ground of the decision, null where it was taken over from
 * an old register; `lettered`: its letter stands in the unit's book (R56).
 */
export const listRefusals = (query: Query, units: readonly UnitCode[], outcomes: readonly Outcome[], period: Period) =>
  query.rows(
    z.object({ unit: UnitCode, id: z.string(), ground: Ground.nullable(), lettered: z.boolean() }),
    `select asked.unit, a.id, d.ground, exists (select from letter l
         where l.district_code = a.district_code and l.unit_code = a.unit_code and l.application_id = a.id
           and l.type = a.outcome) as lettered
     from ${asked} join application a on ${ofHouse('a.unit_code')}
     left join lateral (select e.facts -> 'ground' as ground from application_event e
       where e.district_code = a.district_code and e.unit_code = a.unit_code and e.id = a.id
         and e.kind in ('drafted', 'answered-at-once') order by e.seq desc limit 1) d on true
     where a.counted and a.outcome = any ($2::text[]) and a.closed_on between $3::date and $4::date
     order by asked.unit, a.id`,
    [units, outcomes, periodStart(period), periodEnd(period)],
  );
