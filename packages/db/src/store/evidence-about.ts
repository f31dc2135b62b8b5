import { Figures, FormCode, ReportKind } from '@gongkai/kernel';
import { EvidenceId, FactDecision, Reading } from '@gongkai/reports';
import { type CodeRange, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';

/** What an old report says, and what people have said of its figures. */
const EvidenceSaid = z.object({
  /** Who keeps it. */
  unit: UnitCode,
  id: EvidenceId,
  name: z.string(),
  aboutUnit: UnitCode,
  year: z.number().int(),
  form: FormCode,
  reading: Reading,
  decisions: z.array(FactDecision.pick({ seq: true, fact: true, verdict: true, cell: true, text: true })),
});
export type EvidenceSaid = z.infer<typeof EvidenceSaid>;

/** Whose report, of which year. */
export interface About {
  readonly aboutUnit: UnitCode;
  readonly year: number;
}

// Nobody hands in more copies of a year than these; whoever does is told of the newest.
const most = 100;

/**
 * Old reports about these units and years, whoever of `range` keeps them and in whichever form, where there is something to
 * hold them against: at least two of them, or a report counted here (`counted`). The newest hundred.
 */
export const listEvidenceAbout = (
  query: Query,
  range: CodeRange,
  about: readonly About[],
  counted: readonly About[],
): Promise<readonly EvidenceSaid[]> =>
  about.length === 0
    ? Promise.resolve([])
    : query.rows(
        EvidenceSaid,
        `select e.unit_code as unit, e.id, e.name, e.about_unit as "aboutUnit", e.about_year as year, e.form, e.reading, coalesce(
           (select jsonb_agg(jsonb_build_object('seq', f.seq, 'fact', f.fact, 'verdict', f.verdict,
                     'cell', f.body -> 'cell', 'text', f.body -> 'text'))
              from evidence_fact f
             where f.district_code = e.district_code and f.unit_code = e.unit_code and f.id = e.id), '[]') as decisions
         from (select *, count(*) over (partition by about_unit, about_year) as copies from evidence
                where unit_code >= $1 and unit_code < $2 and removed_at is null and reading is not null and form is not null
                  and (about_unit, about_year) in (select * from unnest($3::text[], $4::int[]))) e
         where e.copies > 1 or (e.about_unit, e.about_year) in (select * from unnest($5::text[], $6::int[]))
         order by e.at desc, e.unit_code, e.id desc limit $7::int`,
        [range.from, range.to, ...columnsOf(about), ...columnsOf(counted), most],
      );

/** Figures that are counted here for these units and years. */
const CountedAbout = z.object({
  aboutUnit: UnitCode,
  year: z.number().int(),
  kind: ReportKind,
  form: FormCode,
  figures: Figures,
});
export type CountedAbout = z.infer<typeof CountedAbout>;

/**
 * Counted reports of these units and years in every form. What a district publishes is of all of it: its office's own figures are
 * another thing, unless they were recorded from such a paper.
 */
export const listCountedAbout = (
  query: Query,
  range: CodeRange,
  about: readonly About[],
): Promise<readonly CountedAbout[]> =>
  about.length === 0
    ? Promise.resolve([])
    : query.rows(
        CountedAbout,
        `select e.unit_code as "aboutUnit", e.period::int as year, e.kind, e.form, s.figures
         from (select distinct on (e.unit_code, e.kind, e.form, e.period) e.*, u.kind as of
                 from report_event e join unit u on u.district_code = e.district_code and u.code = e.unit_code
                where e.unit_code >= $1 and e.unit_code < $2
                  and (e.unit_code, e.period) in (select * from unnest($3::text[], $4::text[]))
                order by e.unit_code, e.kind, e.form, e.period, e.seq desc) e
         join submission s on s.district_code = e.district_code and s.unit_code = e.unit_code and s.kind = e.kind
           and s.form = e.form and s.period = e.period and s.version = e.counted
         where e.of <> 'district' or e.kind = 'district' or e.event = 'recorded'`,
        [range.from, range.to, ...columnsOf(about)],
      );

const columnsOf = (about: readonly About[]): [string[], string[]] => [
  about.map(({ aboutUnit }) => aboutUnit),
  about.map(({ year }) => String(year)),
];
