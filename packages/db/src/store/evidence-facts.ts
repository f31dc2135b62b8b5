import { type DecidedFact, FactDecision } from '@gongkai/reports';
import { districtOf } from '@gongkai/units';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';
import type { EvidenceRef } from './evidence.ts';

/** Everything people have said of the figures of an old report, in its order. */
export const listFactDecisions = (query: Query, { unit, id }: EvidenceRef): Promise<FactDecision[]> =>
  query.rows(
    FactDecision,
    `select seq, fact, verdict, body ->> 'cell' as cell, body ->> 'text' as text, nullif(body -> 'observation', 'null') as observation,
       body ->> 'quote' as quote, (body ->> 'from')::int as "from", (body ->> 'to')::int as "to", person_name as by, at
     from evidence_fact where unit_code = $1 and id = $2 order by seq`,
    [unit, id],
  );

export interface DecidedBy {
  /** The number of the first of these decisions. */
  readonly seq: number;
  readonly personId: string;
  readonly personName: string;
  readonly at: string;
}

/** Adds decisions, numbered on from `seq`. */
export const addFactDecisions = (
  tx: Tx,
  { unit, id }: EvidenceRef,
  decided: readonly DecidedFact[],
  { seq, personId, personName, at }: DecidedBy,
): Promise<void> =>
  tx.run(
    `insert into evidence_fact (district_code, unit_code, id, seq, fact, verdict, body, person_id, person_name, at)
     select $1, $2, $3, $4::int + place::int - 1, each ->> 'fact', each ->> 'verdict', each -> 'body', $6, $7, $8::timestamptz
     from jsonb_array_elements($5::jsonb) with ordinality as d(each, place)`,
    [
      districtOf(unit),
      unit,
      id,
      seq,
      JSON.stringify(decided.map(({ fact, verdict, ...body }) => ({ fact, verdict, body }))),
      personId,
      personName,
      at,
    ],
  );
