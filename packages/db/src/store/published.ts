import { type Figure, Figures, FormCode, Period, ReportKind } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import { Unit, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { figuresToText, findRow, type Parameter, type Query } from '../query.ts';
import { keyValues } from './reports.ts';

/** A published report as the public reads it. `body` is shaped by the service that publishes. */
export const PublishedRow = z.object({
  unit: UnitCode,
  kind: ReportKind,
  form: FormCode,
  period: Period,
  version: z.number().int(),
  figures: Figures,
  body: z.unknown(),
  sha256: z.string(),
  publishedAt: z.string(),
});
export type PublishedRow = z.infer<typeof PublishedRow>;

const columns = `unit_code as unit, kind, form, period, version, figures, body, sha256, published_at as "publishedAt"`;

export interface Publication {
  readonly version: number;
  readonly figures: readonly Figure[];
  readonly body: unknown;
  readonly sha256: string;
  readonly at: string;
}

export const addPublished = (tx: Tx, key: ReportKey, publication: Publication): Promise<void> =>
  tx.run(
    `insert into published (district_code, unit_code, kind, form, period, version, figures, body, sha256, published_at)
     values ($1, $2, $3, $4, $5, $6::int, ($7::text)::bigint[], $8::jsonb, $9, $10::timestamptz)`,
    [
      ...keyValues(key),
      publication.version,
      figuresToText(publication.figures),
      JSON.stringify(publication.body),
      publication.sha256,
      publication.at,
    ],
  );

/** Newest published version of each report, filtered; newest period first. */
export function listPublished(
  query: Query,
  filter: { unit?: string; period?: string; form?: string; kind?: string; under?: string },
): Promise<PublishedRow[]> {
  const parameters: Parameter[] = [
    filter.unit ?? null,
    filter.period ?? null,
    filter.form ?? null,
    filter.kind ?? null,
    filter.under ?? null,
  ];
  return query.rows(
    PublishedRow,
    `select * from (select distinct on (unit_code, kind, form, period) ${columns} from published
       where ($1::text is null or unit_code = $1) and ($2::text is null or period = $2)
         and ($3::text is null or form = $3) and ($4::text is null or kind = $4)
         and ($5::text is null or unit_code ^@ $5)
       order by unit_code, kind, form, period, version desc) newest
     order by period desc, unit, kind, form limit 2000`,
    parameters,
  );
}

/** Every published version of one report, the oldest first. */
export const listPublishedVersions = (query: Query, key: ReportKey): Promise<PublishedRow[]> =>
  query.rows(
    PublishedRow,
    `select ${columns} from published where district_code = $1 and unit_code = $2 and kind = $3 and form = $4
       and period = $5 order by version`,
    keyValues(key),
  );

/** The published version whose digest begins so, or null. */
export const findPublishedByCode = (query: Query, code: string): Promise<PublishedRow | null> =>
  findRow(query, PublishedRow, `select ${columns} from published where sha256 between $1 and $2 limit 1`, [
    code.padEnd(64, '0'),
    code.padEnd(64, 'f'),
  ]);

/** Versions after the first that units below have published after a moment: what a report above them does not hold yet. */
export const listCorrectedBelow = (query: Query, unit: UnitCode, form: FormCode, period: Period, since: string) =>
  query.rows(
    PublishedRow,
    `select ${columns} from published p
     where unit_code >= $1 and unit_code < $2 and kind = 'own' and form = $3 and period = $4 and published_at > $5::timestamptz
       and exists (select from published b where b.district_code = p.district_code and b.unit_code = p.unit_code
         and b.kind = p.kind and b.form = p.form and b.period = p.period and b.version < p.version)
     order by unit_code collate "C", version limit 200`,
    [unit, `${unit}~`, form, period, since],
  );

export const findPublished = (query: Query, key: ReportKey): Promise<PublishedRow | null> =>
  findRow(
    query,
    PublishedRow,
    `select ${columns} from published where district_code = $1 and unit_code = $2 and kind = $3 and form = $4
       and period = $5 order by version desc limit 1`,
    keyValues(key),
  );

/** Units directly below a code at the end of a year: those with none between. For the open addresses. */
export const listOpenUnits = (query: Query, parent: string, year: number): Promise<Unit[]> =>
  query.rows(
    Unit,
    `select u.code, u.kind, u.opened_on as "openedOn", u.closed_on as "closedOn", u.demo,
       (select n.name from unit_name n where n.district_code = u.district_code and n.code = u.code
          order by (n.since <= $2::date) desc, case when n.since <= $2::date then n.since end desc, n.since limit 1) as name
     from unit u
     where u.code ^@ $1 and u.code <> $1
       and u.opened_on <= $2::date and (u.closed_on is null or u.closed_on > $2::date)
       and not exists (select from unit b
         where b.code in (left(u.code, 2), left(u.code, 4), left(u.code, 6), left(u.code, 9))
           and b.code <> u.code and length(b.code) > length($1)
           and b.opened_on <= $2::date and (b.closed_on is null or b.closed_on > $2::date))
     order by u.code collate "C"`,
    [parent, `${year}-12-31`],
  );
