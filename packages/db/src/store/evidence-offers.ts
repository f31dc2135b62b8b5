import { EvidenceOffer } from '@gongkai/reports';
import { districtOf, type UnitCode } from '@gongkai/units';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';
import type { EventAuthor } from './events.ts';

/** An offer is named by the unit it was made to, the auditor's unit, and the evidence there. */
export interface OfferKey {
  readonly unit: UnitCode;
  readonly auditor: UnitCode;
  readonly id: string;
}

// The newest event with the offer it belongs to.
const offers = `select distinct on (e.unit_code, e.auditor_unit, e.id) e.unit_code as unit, e.auditor_unit as auditor,
    coalesce((select n.name from unit_name n where n.code = e.auditor_unit order by n.since desc limit 1), e.auditor_unit)
      as "auditorName",
    e.id, e.seq, e.event, e.facts ->> 'reason' as reason, e.person_name as by, e.at,
    (select o.facts from evidence_offer o where o.district_code = e.district_code and o.unit_code = e.unit_code
       and o.auditor_unit = e.auditor_unit and o.id = e.id and o.event = 'offered' and o.seq <= e.seq
     order by o.seq desc limit 1) as offered
  from evidence_offer e`;

/** What was offered to a unit, the newest first. */
export const listEvidenceOffers = (query: Query, unit: UnitCode): Promise<EvidenceOffer[]> =>
  query.rows(
    EvidenceOffer,
    `select * from (${offers} where e.district_code = $1 and e.unit_code = $2
       order by e.unit_code, e.auditor_unit, e.id, e.seq desc) newest order by at desc, id`,
    [districtOf(unit), unit],
  );

/** How one offer stands; null when it was never made. */
export const findEvidenceOffer = (query: Query, { unit, auditor, id }: OfferKey): Promise<EvidenceOffer | null> =>
  findRow(
    query,
    EvidenceOffer,
    `${offers} where e.district_code = $1 and e.unit_code = $2 and e.auditor_unit = $3 and e.id = $4
     order by e.unit_code, e.auditor_unit, e.id, e.seq desc`,
    [districtOf(unit), unit, auditor, id],
  );

/** Appends one event; a second one after the same event is a unique violation. */
export const appendEvidenceOffer = (
  tx: Tx,
  { unit, auditor, id }: OfferKey,
  { seq, event, facts }: { readonly seq: number; readonly event: EvidenceOffer['event']; readonly facts: object },
  { actingUnit, personId, personName, at }: EventAuthor,
): Promise<void> =>
  tx.run(
    `insert into evidence_offer (district_code, unit_code, auditor_unit, id, seq, event, facts, acting_unit, person_id,
       person_name, at)
     values ($1, $2, $3, $4, $5::int, $6, $7::jsonb, $8, $9, $10, $11::timestamptz)`,
    [
      ...[districtOf(unit), unit, auditor, id, seq, event, JSON.stringify(facts)],
      ...[actingUnit, personId, personName, at.toISOString()],
    ],
  );
