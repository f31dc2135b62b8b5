import {
  Figures,
  FormCode,
  Period,
  PlainDate,
  ReorganisationKind,
  type ReportKind,
  ReportState,
  UnitKind,
} from '@gongkai/kernel';
import { type CodeRange, rangeOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';

/** Which reports are compared: these forms in these periods, of units of one kind, or of whatever kind where null. */
export interface ComparedReports {
  readonly kind: ReportKind;
  readonly of: UnitKind | null;
  readonly forms: readonly FormCode[] | null;
  readonly periods: readonly Period[] | null;
}

/** A report and what of it counts; figures are null while nothing is accepted. */
export const ComparedReport = z.object({
  unit: UnitCode,
  form: FormCode,
  period: Period,
  state: ReportState,
  nil: z.boolean(),
  figures: Figures.nullable(),
});
export type ComparedReport = z.infer<typeof ComparedReport>;

/** Every report of a range that fits, accepted or recorded or still on its way: years of a whole district in one statement. */
export const listComparedReports = (
  query: Query,
  range: CodeRange,
  asked: ComparedReports,
): Promise<ComparedReport[]> =>
  query.rows(
    ComparedReport,
    `select e.unit_code as unit, e.form, e.period, e.state, coalesce(s.nil, false) as nil, s.figures
     from (select distinct on (e.unit_code, e.form, e.period) e.district_code, e.unit_code, e.form, e.period, e.state, e.counted
             from report_event e
             join unit u on u.district_code = e.district_code and u.code = e.unit_code and ($4::text is null or u.kind = $4)
             where e.unit_code >= $1 and e.unit_code < $2 and e.kind = $3
               and ($5::text[] is null or e.form = any ($5)) and ($6::text[] is null or e.period = any ($6))
             order by e.unit_code, e.form, e.period, e.seq desc) e
     left join submission s on s.district_code = e.district_code and s.unit_code = e.unit_code and s.kind = $3
       and s.form = e.form and s.period = e.period and s.version = e.counted
     order by e.unit_code collate "C", e.period`,
    [range.from, range.to, asked.kind, asked.of, asked.forms, asked.periods],
  );

/** A published report of another place, under the name it was published with. */
export const PublishedBeside = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  form: FormCode,
  period: Period,
  figures: Figures,
});
export type PublishedBeside = z.infer<typeof PublishedBeside>;

/** The same from the published projection, of everything below some codes; the newest version of each. */
export const listPublishedBeside = (
  query: Query,
  places: readonly UnitCode[],
  asked: ComparedReports,
): Promise<PublishedBeside[]> =>
  query.rows(
    PublishedBeside,
    `select distinct on (p.unit_code, p.form, p.period) p.unit_code as unit, p.body ->> 'unitName' as "unitName",
       p.body ->> 'unitKind' as "unitKind", p.form, p.period, p.figures
     from unnest($1::text[]) place
     join published p on p.unit_code >= place and p.unit_code < place || '~'
     where p.kind = $2 and ($3::text is null or p.body ->> 'unitKind' = $3)
       and ($4::text[] is null or p.form = any ($4)) and ($5::text[] is null or p.period = any ($5))
     order by p.unit_code, p.form, p.period, p.version desc`,
    [places, asked.kind, asked.of, asked.forms, asked.periods],
  );

/** A unit became another one, or took over or gave away tasks: what lies before is not its own past. */
export const UnitTurn = z.object({ unit: UnitCode, on: PlainDate, kind: ReorganisationKind, document: z.string() });
export type UnitTurn = z.infer<typeof UnitTurn>;

/** Turns of the units of a range, on whichever side of them. */
export const listTurns = (query: Query, range: CodeRange): Promise<UnitTurn[]> =>
  query.rows(
    UnitTurn,
    `select distinct unit, on_day as "on", kind, document
     from unit_lineage cross join lateral (values (from_code), (to_code)) as side (unit)
     where unit >= $1 and unit < $2 and kind <> 'rename' order by on_day, unit`,
    [range.from, range.to],
  );

/** Resident population of the units of a range that have said theirs. */
export async function listPopulations(query: Query, range: CodeRange): Promise<ReadonlyMap<UnitCode, number>> {
  const rows = await query.rows(
    z.object({ unit: UnitCode, population: z.number().int() }),
    `select unit_code as unit, (settings ->> 'population')::int as population from unit_setting
     where unit_code >= $1 and unit_code < $2 and settings ? 'population'`,
    [range.from, range.to],
  );
  return new Map(rows.map(({ unit, population }) => [unit, population]));
}

export const PublishedPlace = z.object({
  code: UnitCode,
  name: z.string(),
  demo: z.boolean(),
  reports: z.number().int(),
});

/** Districts with published reports outside of a unit's own range. */
export const listPlacesBeside = (query: Query, unit: UnitCode): Promise<z.infer<typeof PublishedPlace>[]> =>
  query.rows(
    PublishedPlace,
    `select p.district_code as code, coalesce(max(n.name), p.district_code) as name, bool_or((p.body ->> 'demo')::boolean) as demo,
       count(distinct (p.unit_code, p.kind, p.form, p.period)) as reports
     from published p
     left join lateral (select n.name from unit_name n where n.district_code = p.district_code and n.code = p.district_code
       order by n.since desc limit 1) n on true
     where p.unit_code < $1 or p.unit_code >= $2
     group by p.district_code order by p.district_code`,
    [rangeOf(unit).from, rangeOf(unit).to],
  );
