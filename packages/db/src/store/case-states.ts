import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading, Tx } from '../database.ts';
import type { CaseKey } from './due-days.ts';

export const CaseStanding = z.object({ unit: UnitCode, caseId: z.string(), state: z.string() });
export type CaseStanding = z.infer<typeof CaseStanding>;

/** Where cases of one register stand now; a case that is not there, or not in one's scope, has no row. */
export const listCaseStates = (
  query: Reading | Tx,
  register: 'applications' | 'items',
  cases: readonly Pick<CaseKey, 'unit' | 'caseId'>[],
): Promise<CaseStanding[]> =>
  query.rows(
    CaseStanding,
    `select c.unit_code as unit, c.id as "caseId", c.state
     from unnest($1::text[], $2::text[], $3::text[]) as k (district, unit, id)
     join ${tables[register]} c on c.district_code = k.district and c.unit_code = k.unit and c.id = k.id`,
    [cases.map(({ unit }) => districtOf(unit)), cases.map(({ unit }) => unit), cases.map(({ caseId }) => caseId)],
  );

const tables = { applications: 'application', items: 'item' } as const;
