import type { FormCode, Period } from '@gongkai/kernel';
import { type CodeRange, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';

/** What had failed when a report was submitted, out of the frozen copy itself. */
export const FrozenFindings = z.object({
  unit: UnitCode,
  version: z.number().int(),
  at: z.string(),
  /** Is this the submission that counts? */
  isCounted: z.boolean(),
  failed: z.array(z.object({ key: z.string(), severity: z.string() })),
});
export type FrozenFindings = z.infer<typeof FrozenFindings>;

/** Of every submission of a range, by unit and version. */
export const listFrozenFindings = (
  query: Query,
  range: CodeRange,
  form: FormCode,
  period: Period,
): Promise<FrozenFindings[]> =>
  query.rows(
    FrozenFindings,
    `select s.unit_code as unit, s.version, s.at, coalesce(s.version = e.counted, false) as "isCounted",
       coalesce((select json_agg(json_build_object('key', f ->> 'key', 'severity', f ->> 'severity'))
         from json_array_elements(nullif(s.frozen, '')::json -> 'findings') f where f ->> 'outcome' = 'failed'), '[]') as failed
     from submission s
     left join lateral (select counted from report_event e where e.district_code = s.district_code and e.unit_code = s.unit_code
       and e.kind = s.kind and e.form = s.form and e.period = s.period order by e.seq desc limit 1) e on true
     where s.unit_code >= $1 and s.unit_code < $2 and s.kind = 'own' and s.form = $3 and s.period = $4
     order by s.unit_code collate "C", s.version`,
    [range.from, range.to, form, period],
  );
