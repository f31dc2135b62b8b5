import { PlainDate, ReorganisationKind, UnitKind } from '@gongkai/kernel';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';

/** A unit with something published, as the public list shows it. */
export const PublicUnit = z.object({
  code: UnitCode,
  name: z.string(),
  kind: UnitKind,
  demo: z.boolean(),
  reports: z.number().int(),
  /** Newest period published. */
  newest: z.string(),
});
export type PublicUnit = z.infer<typeof PublicUnit>;

const most = 300;

/**
 * Units with published reports, by code: all below `under` (itself too), or whose name has `name` in it, under the name
 * of their newest report. Of the whole country, only the first three hundred.
 */
export const listPublicUnits = (
  query: Query,
  filter: { readonly under?: string; readonly name?: string },
): Promise<PublicUnit[]> =>
  query.rows(
    PublicUnit,
    `select code, name, kind, demo, reports, newest from (
       select distinct on (unit_code) unit_code as code, body ->> 'unitName' as name, body ->> 'unitKind' as kind,
         (body ->> 'demo')::boolean as demo, period as newest,
         count(*) filter (where version = last) over (partition by unit_code) as reports
       from (select *, max(version) over (partition by unit_code, kind, form, period) as last from published
             where unit_code >= $1 and unit_code < $1 || '~') each
       order by unit_code, period desc, version desc) unit
     where $2::text is null or position($2 in name) > 0
     order by code collate "C" limit ${most}`,
    [filter.under ?? '', filter.name ?? null],
  );

export const PublicPlace = z.object({
  code: z.string(),
  name: z.string().nullable(),
  demo: z.boolean(),
  units: z.number().int(),
  reports: z.number().int(),
});
export type PublicPlace = z.infer<typeof PublicPlace>;

/** Districts in which something is published, by code; null where the district itself is not among the units. */
export const listPublicPlaces = (query: Query): Promise<PublicPlace[]> =>
  query.rows(
    PublicPlace,
    `select p.district_code as code, bool_or((p.body ->> 'demo')::boolean) as demo,
       count(distinct p.unit_code) as units, count(distinct (p.unit_code, p.kind, p.form, p.period)) as reports,
       (select n.name from unit_name n where n.district_code = p.district_code and n.code = p.district_code
          order by n.since desc limit 1) as name
     from published p group by p.district_code order by p.district_code`,
  );

const nameAt = (code: string): string => `coalesce(
  (select n.name from unit_name n where n.code = ${code} and n.since <= l.on_day order by n.since desc limit 1),
  (select n.name from unit_name n where n.code = ${code} order by n.since limit 1), ${code})`;

/** A step in which a unit became another or came from one, as its page says it. */
export const PublicTurn = z.object({
  way: z.enum(['became', 'came']),
  other: UnitCode,
  name: z.string(),
  kind: ReorganisationKind,
  on: PlainDate,
  document: z.string(),
});
export type PublicTurn = z.infer<typeof PublicTurn>;

/** What became of a unit and what it was made of, by day; renames are no step. */
export const listPublicTurns = (query: Query, unit: UnitCode): Promise<PublicTurn[]> =>
  query.rows(
    PublicTurn,
    `select 'became' as way, l.to_code as other, ${nameAt('l.to_code')} as name, l.kind, l.on_day as "on", l.document
     from unit_lineage l where l.district_code = $2 and l.from_code = $1 and l.kind <> 'rename'
     union all
     select 'came', l.from_code, ${nameAt('l.from_code')}, l.kind, l.on_day, l.document
     from unit_lineage l where l.district_code = $2 and l.to_code = $1 and l.from_code <> l.to_code
     order by 5, 1, 2`,
    [unit, districtOf(unit)],
  );
