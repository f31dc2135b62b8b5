import type { Register } from '@gongkai/kernel';
import type { Counting } from '@gongkai/reports';

/** A register as the annual table asks it. */
export type Source = Counting['register'];

/** The rows of one register of every asked unit (alias `r`), each with the unit it was asked for. */
export const from = (source: Source): string =>
  `jsonb_to_recordset($1::jsonb) as u(unit text collate "C", cut timestamptz) cross join lateral (${sources[source]}) r`;

// The unit's rows and its sections', not those of units below.
const ofHouse = (code: string): string =>
  `(${code} = u.unit or (${code} >= u.unit || 'K' and ${code} < u.unit || 'L'))`;
// The period stands in every source too: a question that asks only its end would leave a parameter without a type.
const cut = '$2::date as first_day, $3::date as last_day, u.unit as asked, u.cut as cut';

// A case as it stood at the cut: the oldest of the rows replaced after it (`counted_past`), or the case as it is.
const asOfCut = (register: 'applications' | 'items' | 'remedies', table: string, columns: string): string =>
  `select ${columns} from ${table} a where ${ofHouse('a.unit_code')} and not exists (select from counted_past p
      where p.district_code = a.district_code and p.unit_code = a.unit_code and p.register = '${register}' and p.id = a.id
        and p.replaced_at > u.cut)
    union all
    select ${columns} from (select distinct on (p.unit_code, p.id) p.* from counted_past p
        where ${ofHouse('p.unit_code')} and p.register = '${register}' and p.replaced_at > u.cut
        order by p.unit_code, p.id, p.replaced_at, p.seq) past
      join ${table} n using (district_code, unit_code, id), jsonb_populate_record(n, past.stood) a`;

const linked = (register: Register, row: string, way: 'in' | 'out'): string =>
  `exists (select from case_handover h where h.district_code = ${row}.district_code and h.unit_code = ${row}.unit_code
    and h.register = '${register}' and h.case_id = ${row}.id and h.way = '${way}'`;
const wasMoved = (register: Register, row: string): string => `${linked(register, row, 'out')})`;
// A case that was handed over counts where it was in the periods that had begun by then, and where it is in those that had not
// ended: in the one running it is the successor's that is filed (domain §2.6).
const isOf = (register: Register, row: string): string =>
  `not ${linked(register, row, 'in')} and h.on_day > $3::date) and not ${linked(register, row, 'out')} and h.on_day <= $2::date)`;

/** What each register shows of itself to the annual table. */
const sources: Readonly<Record<Source, string>> = {
  applications: `select r.*, ${cut} from (${asOfCut(
    'applications',
    'application',
    `a.district_code, a.unit_code, a.id, a.title, a.received_on, a.registered_at, a.applicant_kind, a.channel, a.outcome, a.closed_on,
      a.closed_at, a.extended, a.on_time, a.counted`,
  )}) r where (r.counted or ${wasMoved('applications', 'r')}) and ${isOf('applications', 'r')}
    and r.registered_at <= u.cut`,
  items: `select i.*, array(select c.channel from item_channel c where c.district_code = i.district_code
      and c.unit_code = i.unit_code and c.id = i.id and c.at <= u.cut) as channels, ${cut}
    from (${asOfCut(
      'items',
      'item',
      `a.district_code, a.unit_code, a.id, a.title, a.kind, a.category, a.made_on, a.settled_at, a.published_on, a.published_at, a.ended_on,
        a.ended_at, a.lead, a.withdrawn_on, a.withdrawn_at`,
    )}) i where ${isOf('items', 'i')}`,
  remedies: `select m.*, m.case_number as title, ${cut} from (${asOfCut(
    'remedies',
    'remedy',
    'a.district_code, a.unit_code, a.id, a.case_number, a.kind, a.role, a.result, a.received_on, a.decided_on, a.decided_at, a.recorded_at, a.counted',
  )}) m where (m.counted or m.role = 'respondent' and ${wasMoved('remedies', 'm')}) and ${isOf('remedies', 'm')}
    and m.recorded_at <= u.cut`,
  activities: `select t.unit_code, t.id, t.title, t.kind, t.on_day, t.until_day, t.number, t.amount, t.spent, t.answered_on,
      t.by_head, t.ways, ${cut}
    from activity t where t.recorded_at <= u.cut and coalesce(t.superseded_at > u.cut, true)
      and ${isOf('activities', 't')} and ${ofHouse('t.unit_code')}`,
  fees: `select f.unit_code, f.application_id as id, a.title, f.paid_on as day, f.paid_at, f.fen as amount, ${cut}
    from fee f join application a on a.district_code = f.district_code and a.unit_code = f.unit_code
      and a.id = f.application_id where ${isOf('applications', 'a')} and ${ofHouse('f.unit_code')}`,
};
