import { ApplicantKind, Figures, Register } from '@gongkai/kernel';
import { type DistrictCode, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { compare, type Report } from './difference.ts';
import { rowsOf } from './rows-of.ts';

const Case = z.unknown();
const Link = z.object({
  register: Register,
  unit: UnitCode,
  id: z.string(),
  way: z.string(),
  mirrored: z.boolean(),
  here: Case,
  there: Case,
});

// What may not change when a case is handed over: the day its clock runs from, and the column it counts in.
const caseOf = (unit: string, id: string): string => `case h.register
  when 'applications' then (select jsonb_build_array(a.received_on, a.arrived_on, a.applicant_kind, a.channel) from application a
    where a.district_code = h.district_code and a.unit_code = ${unit} and a.id = ${id})
  when 'remedies' then (select jsonb_build_array(r.received_on, r.kind, r.role, r.case_number) from remedy r
    where r.district_code = h.district_code and r.unit_code = ${unit} and r.id = ${id}) end`;

const links = `select h.register, h.unit_code as unit, h.case_id as id, h.way, exists (
    select from case_handover o where o.district_code = h.district_code and o.unit_code = h.other_unit and o.register = h.register
      and o.case_id = h.other_id and o.way <> h.way and o.other_unit = h.unit_code and o.other_id = h.case_id
      and o.on_day = h.on_day) as mirrored,
    ${caseOf('h.unit_code', 'h.case_id')} as here, ${caseOf('h.other_unit', 'h.other_id')} as there
  from case_handover h where h.district_code = $1 order by h.unit_code, h.register, h.case_id, h.way`;

const Balance = z.object({
  unit: UnitCode,
  form: z.string(),
  period: z.string(),
  fromUnit: UnitCode,
  figures: Figures,
  filed: Figures.nullable(),
});

const balances = `select b.unit_code as unit, b.form, b.period, b.from_unit as "fromUnit", b.figures, s.figures as filed
  from opening_balance b left join submission s on s.district_code = b.district_code and s.unit_code = b.from_unit
    and s.kind = 'own' and s.form = b.form and s.period = b.period and s.version = b.version
  where b.district_code = $1 order by b.unit_code, b.form, b.period, b.from_unit`;

const Carried = z.object({
  from: UnitCode,
  to: UnitCode,
  year: z.string(),
  kind: ApplicantKind,
  out: z.number().int(),
  in: z.number().int(),
});

// Cases a predecessor had carried into the year of the step, by column; and the same cases with its heir: those that were still
// open are the heir's own, those that had ended stand behind its cells. Where no register was kept in full there are no such.
const carried = `with step as (
    select l.district_code, l.from_code, l.to_code, l.on_day, date_trunc('year', l.on_day)::date as first_day from unit_lineage l
    where l.district_code = $1 and l.heir and exists (select from opening_row o where o.district_code = l.district_code
      and o.unit_code = l.to_code and o.from_unit = l.from_code and o.register = 'applications')
  )
  select s.from_code as from, s.to_code as to, to_char(s.on_day, 'YYYY') as year, k.kind,
    (select count(*)::int from application a where a.district_code = s.district_code and a.unit_code = s.from_code
       and a.applicant_kind = k.kind and (a.counted or a.state = 'moved') and a.received_on < s.first_day
       and coalesce(a.closed_on >= s.first_day, true)) as out,
    (select count(*)::int from case_handover h join application a on a.district_code = h.district_code
         and a.unit_code = h.unit_code and a.id = h.case_id
       where h.district_code = s.district_code and h.unit_code = s.to_code and h.register = 'applications' and h.way = 'in'
         and h.other_unit = s.from_code and a.applicant_kind = k.kind and a.received_on < s.first_day)
    + (select coalesce(sum(o.amount), 0)::int from opening_row o where o.district_code = s.district_code
         and o.unit_code = s.to_code and o.from_unit = s.from_code and o.period = to_char(s.on_day, 'YYYY')
         and o.cell = 'R2.' || k.cell) as in
  from step s cross join (values ('person', 'C1'), ('business', 'C2'), ('research', 'C3'), ('welfare', 'C4'), ('legal', 'C5'),
    ('other', 'C6')) as k (kind, cell)
  order by 1, 2, 4`;

/**
 * Holds a place's reorganisations together: every case that was handed over is where it went, unchanged in what counts; every opening
 * balance is what was filed; and carry-in is carry-out, column by column (R2(y) = Σ R4(y − 1), domain §2.6). Answers how many
 * cases were handed over.
 */
export async function checkHandovers(client: pg.ClientBase, place: DistrictCode, report: Report): Promise<number> {
  let count = 0;
  for await (const { register, unit, id, way, mirrored, here, there } of rowsOf(client, Link, links, [place])) {
    count += way === 'out' ? 1 : 0;
    const where = `${unit} ${register} ${id} ${way}`;
    if (!mirrored) report({ what: 'handover', where, expected: 'its other end', found: 'none' });
    compare(report, 'handover', where, { expected: here, found: there });
  }
  for await (const { unit, form, period, fromUnit, figures, filed } of rowsOf(client, Balance, balances, [place]))
    compare(report, 'handover', `${unit} ${form} ${period} of ${fromUnit}`, { expected: filed, found: figures });
  for await (const row of rowsOf(client, Carried, carried, [place]))
    compare(report, 'handover', `${row.from} to ${row.to} ${row.year} ${row.kind} carried`, {
      expected: row.out,
      found: row.in,
    });
  return count;
}
