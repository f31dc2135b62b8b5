import type { FormCode, Period, ReportKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';

const PublishedFacts = z.object({
  unit: UnitCode,
  /** Digests of the first published version, of the newest one, and of what was submitted as that one. */
  first: z.string(),
  newest: z.string(),
  submitted: z.string(),
  /** The newest one says why it was corrected. */
  corrected: z.boolean(),
  publisher: z.string(),
  signed: z.boolean(),
  filed: z.boolean(),
  /** It was taken over as it stood outside: its steps were taken there. */
  recorded: z.boolean(),
});
/** A report as it stands in public, beside the one that was submitted, and the steps that led there (R44, R45, R53, R58). */
export type PublishedFacts = z.infer<typeof PublishedFacts>;

/** Of every unit that has published a report of this kind, form and period, as many statements as for one. */
export const listPublishedFacts = (
  query: Query,
  units: readonly UnitCode[],
  { kind, form, period }: { readonly kind: ReportKind; readonly form: FormCode; readonly period: Period },
): Promise<PublishedFacts[]> =>
  query.rows(
    PublishedFacts,
    `select n.unit_code as unit, f.sha256 as first, n.sha256 as newest, s.sha256 as submitted,
       coalesce(n.body ->> 'correctedFor', '') <> '' as corrected, n.body ->> 'unitName' as publisher,
       e.signed, e.filed, e.recorded
     from (select distinct on (unit_code) district_code, unit_code, version, sha256, body from published
       where unit_code = any ($1::text[]) and kind = $2 and form = $3 and period = $4 order by unit_code, version desc) n
     join submission s on s.district_code = n.district_code and s.unit_code = n.unit_code and s.kind = $2 and s.form = $3
       and s.period = $4 and s.version = n.version
     cross join lateral (select sha256 from published p
       where p.district_code = n.district_code and p.unit_code = n.unit_code and p.kind = $2 and p.form = $3
         and p.period = $4 order by version limit 1) f
     cross join lateral (select bool_or(event = 'signed') as signed, bool_or(event = 'accepted') as filed,
         bool_or(event = 'recorded') as recorded from report_event r
       where r.district_code = n.district_code and r.unit_code = n.unit_code and r.kind = $2 and r.form = $3
         and r.period = $4) e`,
    [units, kind, form, period],
  );
