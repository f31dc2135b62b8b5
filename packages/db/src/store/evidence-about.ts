import { FormCode } from '@gongkai/kernel';
import { EvidenceId, FactDecision, Reading } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';

/** What an old report says, and what people have said of its figures. */
const EvidenceSaid = z.object({
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

/** Old reports of one keeper about these units and years, where there are at least two of one form; the newest hundred. */
export const listEvidenceAbout = (
  query: Query,
  keeper: UnitCode,
  about: readonly About[],
): Promise<readonly EvidenceSaid[]> =>
  about.length === 0
    ? Promise.resolve([])
    : query.rows(
        EvidenceSaid,
        `select e.id, e.name, e.about_unit as "aboutUnit", e.about_year as year, e.form, e.reading, coalesce(
           (select jsonb_agg(jsonb_build_object('seq', f.seq, 'fact', f.fact, 'verdict', f.verdict,
                     'cell', f.body -> 'cell', 'text', f.body -> 'text'))
              from evidence_fact f
             where f.district_code = e.district_code and f.unit_code = e.unit_code and f.id = e.id), '[]') as decisions
         from (select *, count(*) over (partition by about_unit, about_year, form) as copies from evidence
                where unit_code = $1 and removed_at is null and reading is not null and form is not null
                  and (about_unit, about_year) in (select * from unnest($2::text[], $3::int[]))) e
         where e.copies > 1 order by e.at desc, e.id desc limit $4::int`,
        [keeper, about.map(({ aboutUnit }) => aboutUnit), about.map(({ year }) => String(year)), most],
      );
