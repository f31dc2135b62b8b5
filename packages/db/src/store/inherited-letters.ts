import { InheritedLetter } from '@gongkai/reports';
import { districtOf, type UnitCode } from '@gongkai/units';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';
import type { Moving, Renumbered } from './open-cases.ts';

/** Letters that predecessors had issued in a case before it came here, the oldest first. */
export const listInheritedLetters = (query: Query, unit: UnitCode, application: string): Promise<InheritedLetter[]> =>
  query.rows(
    InheritedLetter,
    `select of_unit as of, number, type, party, replaces, issued_on as "issuedOn", digest, person_name as by, at
     from inherited_letter where district_code = $1 and unit_code = $2 and application_id = $3 order by at, number`,
    [districtOf(unit), unit, application],
  );

/**
 * Makes known to the heir what its predecessor had issued in the cases it takes over, and had itself taken over; written as the
 * heir. `sections`: what each section became, for a letter may have gone to one.
 */
export const copyLetters = (
  tx: Tx,
  { from, to }: Moving,
  cases: readonly Renumbered[],
  sections: Readonly<Record<string, string>>,
): Promise<void> =>
  tx.run(
    `insert into inherited_letter (district_code, unit_code, application_id, of_unit, number, type, party, replaces, issued_on,
       digest, person_name, at)
     select $1, $3, m.now, l.of_unit, l.number, l.type, coalesce($5::jsonb ->> l.party, l.party), l.replaces, l.issued_on,
       l.digest, l.person_name, l.at
     from jsonb_to_recordset($4::jsonb) as m (old text, now text)
       join (select application_id, unit_code as of_unit, number, type, party, replaces, issued_on, digest, person_name, at
             from letter where district_code = $1 and unit_code = $2
           union all select application_id, of_unit, number, type, party, replaces, issued_on, digest, person_name, at
             from inherited_letter where district_code = $1 and unit_code = $2) l on l.application_id = m.old`,
    [districtOf(from), from, to, JSON.stringify(cases), JSON.stringify(sections)],
  );
