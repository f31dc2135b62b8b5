import { ActSubject } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Query } from '../query.ts';

export const ActSubjectKind = z.enum(['engagement', 'sample', 'finding', 'scheme', 'run', 'evidence', 'offer']);
export type ActSubjectKind = z.infer<typeof ActSubjectKind>;

/** A row by its number at a unit; `auditor`: whose it is where a unit answers an auditor. */
export interface ActSubjectRef {
  readonly kind: ActSubjectKind;
  readonly unit: UnitCode;
  readonly auditor: UnitCode;
  readonly id: string;
}

const Found = z.object({
  ...{ kind: ActSubjectKind, unit: UnitCode, auditor: UnitCode, id: z.string() },
  about: ActSubject.omit({ seed: true }),
});

/** What rows of auditing are called now, as far as the scope sees them. */
export const findActSubjects = (
  query: Query,
  refs: readonly ActSubjectRef[],
): Promise<readonly z.infer<typeof Found>[]> =>
  refs.length === 0
    ? Promise.resolve([])
    : query.rows(
        Found,
        `with asked as (
           select distinct kind, unit, auditor, id
           from jsonb_to_recordset($1::jsonb) as r (kind text, unit text, auditor text, id text))
         select a.kind, a.unit, a.auditor, a.id,
           jsonb_build_object('title', s.title, 'of', s.of, 'form', s.form, 'period', s.period, 'cell', s.cell) as about
         from asked a cross join lateral (${sources.join(' union all ')}) s (title, of, form, period, cell)`,
        [JSON.stringify(refs)],
      );

const sources = [
  `select body->>'title', body->>'subtree', body->>'form', body->>'period', null from engagement
   where a.kind = 'engagement' and unit_code = a.unit and id = a.id`,
  `select null, of_unit, form, period, cell from sample where a.kind = 'sample' and unit_code = a.unit and id = a.id`,
  `(select facts->'body'->>'title', facts->>'of', null, null, null from audit_finding_event
    where a.kind = 'finding' and auditor_unit = a.auditor and id = a.id and facts ? 'of' order by seq desc limit 1)`,
  `(select body->>'title', null, body->>'form', null, null from scheme
    where a.kind = 'scheme' and unit_code = a.unit and id = a.id order by version desc limit 1)`,
  `select body->>'title', null, body->>'form', period, null from scheme_run
   where a.kind = 'run' and unit_code = a.unit and id = a.id`,
  `select name, about_unit, form, about_year::text, null from evidence
   where a.kind = 'evidence' and unit_code = a.unit and id = a.id`,
  `(select facts->>'name', unit_code, facts->'key'->>'form', facts->'key'->>'period', null from evidence_offer
    where a.kind = 'offer' and unit_code = a.unit and auditor_unit = a.auditor and id = a.id and facts ? 'name'
    order by seq desc limit 1)`,
];
