import {
  Figures,
  FormCode,
  Period,
  PlainDate,
  ReportEvent,
  type ReportKind,
  ReportState,
  UnitKind,
} from '@gongkai/kernel';
import { Narrative, Observation, ReportDates, ReportKey } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { figuresToText, findRow, type Parameter, type Query } from '../query.ts';

/** The working copy of one report. */
export const ReportRecord = z.object({
  figures: Figures,
  cellRevisions: z.array(z.number().int()),
  /** Cell or chapter code, or `observations`, → name of who changed it last. */
  cellAuthors: z.record(z.string(), z.string()),
  /** Chapter code, or `observations` for the list of them, → revision that changed it last. */
  chapterRevisions: z.record(z.string(), z.number().int()),
  revision: z.number().int(),
  narrative: Narrative,
  observations: z.array(Observation),
  dates: ReportDates,
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type ReportRecord = z.infer<typeof ReportRecord>;

const columns = `figures, cell_revisions as "cellRevisions", cell_authors as "cellAuthors",
  chapter_revisions as "chapterRevisions", revision, narrative,
  observations, dates, updated_at as "updatedAt", updated_by as "updatedBy"`;

const isKey = 'district_code = $1 and unit_code = $2 and kind = $3 and form = $4 and period = $5';

export const keyValues = (key: ReportKey): Parameter[] => [
  districtOf(key.unit),
  key.unit,
  key.kind,
  key.form,
  key.period,
];

export const findReport = (query: Query, key: ReportKey): Promise<ReportRecord | null> =>
  findRow(query, ReportRecord, `select ${columns} from report where ${isKey}`, keyValues(key));

/**
 * The working copy, locked until the transaction ends: every verb on a report begins with this, or a cell saved during
 * a submission would slip past the freeze (design D6). A superior may lock what it may not change.
 */
export async function lockReport(tx: Tx, key: ReportKey): Promise<ReportRecord | null> {
  await tx.run(`select from report where ${isKey} for update`, keyValues(key));
  return findReport(tx, key);
}

export interface NewReport {
  readonly key: ReportKey;
  readonly cells: number;
  readonly dates: ReportDates;
  readonly by: string;
  readonly at: string;
}

/** An empty working copy: every cell "not reported". */
export const addReport = (tx: Tx, { key, cells, dates, by, at }: NewReport): Promise<void> =>
  tx.run(
    `insert into report (district_code, unit_code, kind, form, period, figures, cell_revisions, cell_authors, chapter_revisions, revision,
       narrative, observations, dates, updated_at, updated_by)
     values ($1, $2, $3, $4, $5, array_fill(null::bigint, array[$6::int]), array_fill(0, array[$6::int]), '{}', '{}', 0,
       '{}', '[]', $7::jsonb, $8::timestamptz, $9)`,
    [...keyValues(key), cells, JSON.stringify(dates), at, by],
  );

/** Writes the whole working copy back; the caller has locked it. */
export const saveReport = (tx: Tx, key: ReportKey, record: ReportRecord): Promise<void> =>
  tx.run(
    `update report set figures = ($6::text)::bigint[], cell_revisions = ($7::text)::int[], cell_authors = $8::jsonb,
       revision = $9::int, narrative = $10::jsonb, observations = $11::jsonb, dates = $12::jsonb,
       updated_at = $13::timestamptz, updated_by = $14, chapter_revisions = $15::jsonb
     where ${isKey}`,
    [
      ...keyValues(key),
      figuresToText(record.figures),
      figuresToText(record.cellRevisions),
      JSON.stringify(record.cellAuthors),
      record.revision,
      JSON.stringify(record.narrative),
      JSON.stringify(record.observations),
      JSON.stringify(record.dates),
      record.updatedAt,
      record.updatedBy,
      JSON.stringify(record.chapterRevisions),
    ],
  );

/** What a unit's counted submission said: what "last year" is compared with. */
export const CountedReport = z.object({
  figures: Figures,
  /** Last day its figures cover, as it was frozen. */
  to: PlainDate,
  nil: z.boolean(),
});
export type CountedReport = z.infer<typeof CountedReport>;

const countedColumns = `s.figures, s.frozen::json -> 'dates' ->> 'to' as "to", s.nil`;

export const findCountedReport = (query: Query, key: ReportKey): Promise<CountedReport | null> =>
  findRow(
    query,
    CountedReport,
    `select ${countedColumns} from submission s
     where s.district_code = $1 and s.unit_code = $2 and s.kind = $3 and s.form = $4 and s.period = $5 and s.version =
       (select e.counted from report_event e where e.district_code = $1 and e.unit_code = $2 and e.kind = $3
          and e.form = $4 and e.period = $5 order by e.seq desc limit 1)`,
    keyValues(key),
  );

/** The counted reports of every unit of a range: last year of a whole district in one query. */
export const listCountedReports = (query: Query, range: CodeRange, { kind, form, period }: Omit<ReportKey, 'unit'>) =>
  query.rows(
    CountedReport.extend({ unit: UnitCode }),
    `select s.unit_code as unit, ${countedColumns}
     from (select distinct on (unit_code) district_code, unit_code, counted from report_event
             where unit_code >= $1 and unit_code < $2 and kind = $3 and form = $4 and period = $5
             order by unit_code, seq desc) e
     join submission s on s.district_code = e.district_code and s.unit_code = e.unit_code and s.kind = $3
       and s.form = $4 and s.period = $5 and s.version = e.counted`,
    [range.from, range.to, kind, form, period],
  );

/** One report of a subtree with its last event, for overviews and finding lists. */
export const ReportListing = ReportRecord.extend({
  unit: UnitCode,
  unitKind: UnitKind,
  seq: z.number().int(),
  event: ReportEvent,
  state: ReportState,
  version: z.number().int().nullable(),
  counted: z.number().int().nullable(),
  lastAt: z.string(),
  lastBy: z.string(),
});
export type ReportListing = z.infer<typeof ReportListing>;

/** All reports of one form and period in a range, in code order, with their last event. */
export const listReports = (
  query: Query,
  range: CodeRange,
  kind: ReportKind,
  form: FormCode,
  period: Period,
): Promise<ReportListing[]> =>
  query.rows(
    ReportListing,
    `select r.unit_code as unit, u.kind as "unitKind", r.figures, r.cell_revisions as "cellRevisions",
       r.cell_authors as "cellAuthors", r.chapter_revisions as "chapterRevisions", r.revision, r.narrative, r.observations, r.dates,
       r.updated_at as "updatedAt", r.updated_by as "updatedBy",
       e.seq, e.event, e.state, e.version, e.counted, e.at as "lastAt", e.person_name as "lastBy"
     from report r
     join unit u on u.district_code = r.district_code and u.code = r.unit_code
     join lateral (select * from report_event e where e.district_code = r.district_code and e.unit_code = r.unit_code
       and e.kind = r.kind and e.form = r.form and e.period = r.period order by e.seq desc limit 1) e on true
     where r.unit_code >= $1 and r.unit_code < $2 and r.kind = $3 and r.form = $4 and r.period = $5
     order by r.unit_code collate "C"`,
    [range.from, range.to, kind, form, period],
  );

/** Forms and periods of the reports of a range. */
export const listReportSpans = (query: Query, range: CodeRange) =>
  query.rows(
    z.object({ form: FormCode, period: Period }),
    'select distinct form, period from report where unit_code >= $1 and unit_code < $2',
    [range.from, range.to],
  );

/** Every report a unit has, newest period first. */
export const listReportsOfUnit = (query: Query, unit: UnitCode) =>
  query.rows(
    z.object({
      key: ReportKey,
      state: z.string(),
      counted: z.number().int().nullable(),
      at: z.string(),
      by: z.string(),
    }),
    `select jsonb_build_object('unit', r.unit_code, 'kind', r.kind, 'form', r.form, 'period', r.period) as key,
       e.state, e.counted, e.at, e.person_name as by
     from report r
     join lateral (select * from report_event e where e.district_code = r.district_code and e.unit_code = r.unit_code
       and e.kind = r.kind and e.form = r.form and e.period = r.period order by e.seq desc limit 1) e on true
     where r.district_code = $1 and r.unit_code = $2 order by r.period desc, r.form, r.kind`,
    [districtOf(unit), unit],
  );
