import { type DistrictCode, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { compare, type Report } from './difference.ts';
import { rowsOf } from './rows-of.ts';

const Told = z.array(z.string().nullable()).nullable();
const Row = z.object({
  unit: UnitCode,
  id: z.string(),
  of: UnitCode,
  number: z.string(),
  expected: Told,
  found: Told,
});

const what = 'number, type, party, replaces, issued_on, digest, person_name, at';
const said = (of: string, party: string): string =>
  `jsonb_build_array(${of}.type, ${party}, ${of}.replaces, ${of}.issued_on::text, ${of}.digest, ${of}.person_name, ${of}.at::text)`;

// A letter may have gone to a section, and sections are renamed with their house.
const inherited = `with told as (
    select district_code, unit_code, application_id, unit_code as of_unit, ${what} from letter
      where district_code = $1 and application_id is not null
    union all select district_code, unit_code, application_id, of_unit, ${what} from inherited_letter where district_code = $1
  ), due as (
    select h.unit_code as unit, h.case_id as id, t.of_unit as of, t.number, ${said(
      't',
      `coalesce((select s.to_code from unit_lineage s
        where s.district_code = h.district_code and s.from_code = t.party and s.on_day = h.on_day order by s.heir desc limit 1), t.party)`,
    )} as what
    from case_handover h join told t on t.district_code = h.district_code and t.unit_code = h.other_unit
      and t.application_id = h.other_id
    where h.district_code = $1 and h.register = 'applications' and h.way = 'in'
  ), has as (
    select unit_code as unit, application_id as id, of_unit as of, number, ${said('i', 'i.party')} as what
    from inherited_letter i where district_code = $1
  )
  select unit, id, of, number, due.what as expected, has.what as found from due full join has using (unit, id, of, number)
  order by unit, id, of, number`;

/**
 * Holds what heirs know of their predecessors' letters against the books these stand in: every letter of a case that was handed
 * over, as it was issued, and no other. Answers how many there are.
 */
export async function checkInheritedLetters(
  client: pg.ClientBase,
  place: DistrictCode,
  report: Report,
): Promise<number> {
  let count = 0;
  for await (const { unit, id, of, number, expected, found } of rowsOf(client, Row, inherited, [place])) {
    count += found === null ? 0 : 1;
    compare(report, 'letter', `${unit} ${id} inherited ${number} of ${of}`, { expected, found });
  }
  return count;
}
