import { Figures, FormCode, Period, ReportKind, UnitKind } from '@gongkai/kernel';
import { Narrative } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';

/** A report's text as somebody outside the unit may read it, for comparisons. */
export const ReadableReport = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  kind: ReportKind,
  form: FormCode,
  period: Period,
  version: z.number().int(),
  figures: Figures,
  narrative: Narrative,
});
export type ReadableReport = z.infer<typeof ReadableReport>;

const nameThen = `coalesce(
  (select n.name from unit_name n where n.district_code = u.district_code and n.code = u.code
     and n.since <= (s.period || '-12-31')::date order by n.since desc limit 1),
  (select n.name from unit_name n where n.district_code = u.district_code and n.code = u.code order by n.since limit 1))`;

/**
 * The annual reports of a range that have been filed or recorded, as they now stand with their superior: what was taken
 * back counts again as it was before, and what is being written is nobody's business yet.
 */
export const listFiledReports = (query: Query, range: CodeRange, from: number, to: number): Promise<ReadableReport[]> =>
  query.rows(
    ReadableReport,
    `select s.unit_code as unit, ${nameThen} as "unitName", u.kind as "unitKind", s.kind, s.form, s.period, s.version,
       s.figures, s.narrative
     from (select distinct on (unit_code, kind, form, period) district_code, unit_code, kind, form, period,
             case when state in ('draft', 'signed') then counted else version end as version
           from report_event
           where unit_code >= $1 and unit_code < $2 and period between $3 and $4 and period ~ '^\\d{4}$'
           order by unit_code, kind, form, period, seq desc) e
     join submission s on s.district_code = e.district_code and s.unit_code = e.unit_code and s.kind = e.kind
       and s.form = e.form and s.period = e.period and s.version = e.version
     join unit u on u.district_code = s.district_code and u.code = s.unit_code
     order by s.unit_code collate "C", s.period, s.form, s.kind`,
    [range.from, range.to, String(from), String(to)],
  );

/** What is published in the place of a unit and stands outside its range: the neighbours as everybody reads them (design D15). */
export const listPublishedAround = (
  query: Query,
  unit: UnitCode,
  range: CodeRange,
  from: number,
  to: number,
): Promise<ReadableReport[]> =>
  query.rows(
    ReadableReport,
    `select distinct on (unit_code, kind, form, period) unit_code as unit, body ->> 'unitName' as "unitName",
       body ->> 'unitKind' as "unitKind", kind, form, period, version, figures, body -> 'narrative' as narrative
     from published
     where district_code = $1 and not (unit_code >= $2 and unit_code < $3) and period between $4 and $5
       and period ~ '^\\d{4}$'
     order by unit_code, kind, form, period, version desc`,
    [districtOf(unit), range.from, range.to, String(from), String(to)],
  );

/** An old report that somebody laid before a unit, as far as it is known whose it is and of which year. */
export const EvidenceText = z.object({
  id: z.string(),
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  year: z.number().int(),
  text: z.string(),
});
export type EvidenceText = z.infer<typeof EvidenceText>;

/** The old reports that a unit keeps as evidence, of any place: it has read them already. */
export const listEvidenceTexts = (query: Query, unit: UnitCode, from: number, to: number): Promise<EvidenceText[]> =>
  query.rows(
    EvidenceText,
    `select e.id, e.about_unit as unit, u.kind as "unitKind", e.about_year as year, e.text,
       (select n.name from unit_name n where n.district_code = u.district_code and n.code = u.code
          order by n.since desc limit 1) as "unitName"
     from evidence e join unit u on u.code = e.about_unit
     where e.unit_code = $1 and e.removed_at is null and e.text is not null
       and e.about_year between $2::int and $3::int
     order by e.at, e.id`,
    [unit, from, to],
  );

/** Every name that a unit of the place, of the range or above it bears or has borne. */
export async function listNamesAround(query: Query, unit: UnitCode, range: CodeRange): Promise<string[]> {
  const rows = await query.rows(
    z.object({ name: z.string() }),
    `select distinct name from unit_name
     where district_code = $1 or (code >= $2 and code < $3) or $4::text ^@ code order by name`,
    [districtOf(unit), range.from, range.to, unit],
  );
  return rows.map(({ name }) => name);
}
