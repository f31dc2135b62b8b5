import { Figures, type FormCode, type Period } from '@gongkai/kernel';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading } from '../database.ts';
import type { Query } from '../query.ts';

/** One unit whose counted report is another than at that moment: figures then and now, whose hand, and why. */
const CountedChange = z.object({
  unit: UnitCode,
  before: Figures.nullable(),
  after: Figures.nullable(),
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
});
export type CountedChange = z.infer<typeof CountedChange>;

/** Units of a range whose counted submission has changed since a moment, in code order. */
export const listCountedChanges = (
  query: Query,
  range: CodeRange,
  form: FormCode,
  period: Period,
  since: string,
): Promise<CountedChange[]> =>
  query.rows(
    CountedChange,
    `with past as (
       select distinct on (unit_code) unit_code, counted, seq from report_event
       where unit_code >= $1 and unit_code < $2 and kind = 'own' and form = $3 and period = $4 and at <= $5::timestamptz
       order by unit_code, seq desc
     ), present as (
       select distinct on (unit_code) district_code, unit_code, counted, person_name, at from report_event
       where unit_code >= $1 and unit_code < $2 and kind = 'own' and form = $3 and period = $4
       order by unit_code, seq desc
     )
     select n.unit_code as unit, b.figures as before, a.figures as after, coalesce(a.person_name, n.person_name) as by,
       coalesce(a.at, n.at) as at,
       (select r.reason from report_event r where r.district_code = n.district_code and r.unit_code = n.unit_code
          and r.kind = 'own' and r.form = $3 and r.period = $4 and r.event in ('correcting', 'returned')
          and r.seq > coalesce(t.seq, 0) order by r.seq desc limit 1) as reason
     from present n
     left join past t on t.unit_code = n.unit_code
     left join submission b on b.district_code = n.district_code and b.unit_code = n.unit_code and b.kind = 'own'
       and b.form = $3 and b.period = $4 and b.version = t.counted
     left join submission a on a.district_code = n.district_code and a.unit_code = n.unit_code and a.kind = 'own'
       and a.form = $3 and a.period = $4 and a.version = n.counted
     where n.counted is distinct from t.counted order by n.unit_code collate "C"`,
    [range.from, range.to, form, period, since],
  );

const Typed = z.object({ at: z.string(), by: z.string(), input: z.string() });
/** What somebody typed into a report, as the chain of acts keeps it. */
export type Typed = z.infer<typeof Typed>;

/** Figures that were typed for a unit since a moment, oldest first. */
export const listTyped = (query: Reading, unit: UnitCode, since: string): Promise<Typed[]> =>
  query.atPlace(districtOf(unit), () =>
    query.rows(
      Typed,
      `select at, person_name as by, input from audit
       where district_code = $1 and unit_code = $2 and verb in ('reports.save', 'reports.record') and at > $3::timestamptz
       order by seq`,
      [districtOf(unit), unit, since],
    ),
  );
