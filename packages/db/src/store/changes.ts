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
    changedSince('select distinct district_code, $5::timestamptz as at from unit where code >= $1 and code < $2'),
    [range.from, range.to, form, period, since],
  );

/**
 * The same since each district published its report of that form and period; nothing of districts that have not. `places` is a
 * district, or the beginning of the codes of many.
 */
export const listChangedSincePublished = (
  query: Query,
  range: CodeRange,
  form: FormCode,
  period: Period,
  places: string,
): Promise<CountedChange[]> =>
  query.rows(CountedChange, changedSince(publishedAt), [range.from, range.to, form, period, places]);

/** When the newest of the districts' reports was published; null: none was. */
export const findPublishedAt = async (query: Query, form: FormCode, period: Period, places: string) => {
  const [row] = await query.rows(
    z.object({ at: z.string().nullable() }),
    `select max(published_at) as at from published
     where kind = 'district' and form = $1 and period = $2 and district_code ^@ $3`,
    [form, period, places],
  );
  return row?.at ?? null;
};

const publishedAt = `select district_code, max(published_at) as at from published
  where kind = 'district' and form = $3 and period = $4 and district_code ^@ $5 group by 1`;

const changedSince = (moments: string): string => `with since as (${moments}), past as (
    select distinct on (e.unit_code) e.unit_code, e.counted, e.seq from report_event e join since s using (district_code)
    where unit_code >= $1 and unit_code < $2 and kind = 'own' and form = $3 and period = $4 and e.at <= s.at
    order by e.unit_code, e.seq desc
  ), present as (
    select distinct on (e.unit_code) e.district_code, e.unit_code, e.counted, e.person_name, e.at
    from report_event e join since s using (district_code)
    where unit_code >= $1 and unit_code < $2 and kind = 'own' and form = $3 and period = $4
    order by e.unit_code, e.seq desc
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
  where n.counted is distinct from t.counted order by n.unit_code collate "C"`;

/** Figures of a range that counted at a moment: what a total was made of then. */
export const listCountedAt = (query: Query, range: CodeRange, form: FormCode, period: Period, at: string) =>
  query.rows(
    z.object({ unit: UnitCode, figures: Figures }),
    `select s.unit_code as unit, s.figures
     from (select distinct on (unit_code) district_code, unit_code, counted from report_event
             where unit_code >= $1 and unit_code < $2 and kind = 'own' and form = $3 and period = $4 and at <= $5::timestamptz
             order by unit_code, seq desc) e
     join submission s on s.district_code = e.district_code and s.unit_code = e.unit_code and s.kind = 'own'
       and s.form = $3 and s.period = $4 and s.version = e.counted order by s.unit_code collate "C"`,
    [range.from, range.to, form, period, at],
  );

const Typed = z.object({ at: z.string(), by: z.string(), verb: z.string(), input: z.string() });
/** What somebody did to the figures of a report, as the chain of acts keeps it. */
export type Typed = z.infer<typeof Typed>;

/** What was done to the figures of a unit's reports after a moment, oldest first. */
export const listTyped = (query: Reading, unit: UnitCode, since: string): Promise<Typed[]> =>
  query.atPlace(districtOf(unit), () =>
    query.rows(
      Typed,
      `select at, person_name as by, verb, input from audit
       where district_code = $1 and unit_code = $2 and at > $3::timestamptz
         and verb in ('reports.save', 'reports.record', 'reports.nil', 'tally.follow') order by seq`,
      [districtOf(unit), unit, since],
    ),
  );
