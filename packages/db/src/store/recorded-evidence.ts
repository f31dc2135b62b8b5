import { EvidenceState, FormCode, Period } from '@gongkai/kernel';
import { EvidenceId, OfferedEvidence, type ReportKey, type ReportQuotes } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { findRow, type Query } from '../query.ts';
import { RecordedEvidence } from './evidence.ts';

/** An old report whose figures were looked at and recorded, by whoever reviewed it. */
export const EvidenceFigures = z.object({
  /** Who reviewed it. */
  unit: UnitCode,
  id: EvidenceId,
  state: EvidenceState,
  aboutUnit: UnitCode,
  form: FormCode,
  year: z.number().int(),
  name: z.string(),
  recorded: RecordedEvidence,
});
export type EvidenceFigures = z.infer<typeof EvidenceFigures>;

/** Recorded old reports that units of a range have reviewed: what an auditor compares beside the reports filed here. */
export const listRecordedEvidence = (query: Query, range: CodeRange, year: number | null): Promise<EvidenceFigures[]> =>
  query.rows(
    EvidenceFigures,
    `select unit_code as unit, id, state, about_unit as "aboutUnit", form, about_year as year, name, recorded from evidence
     where unit_code >= $1 and unit_code < $2 and removed_at is null and recorded is not null and ($3::int is null or about_year = $3)
     order by about_unit collate "C", about_year, at`,
    [range.from, range.to, year],
  );

const Adopted = z.object({
  id: EvidenceId,
  name: z.string(),
  at: z.string(),
  by: z.string(),
  recorded: z.object({ cells: RecordedEvidence.shape.cells, quotes: OfferedEvidence.shape.quotes }),
});

/** The words behind the cells of a report that its unit has adopted from an old paper; null when it was not. */
export async function findReportQuotes(query: Query, key: ReportKey): Promise<ReportQuotes | null> {
  if (key.kind !== 'own' || Period.parse(key.period).length !== 4) return null;
  const row = await findRow(
    query,
    Adopted,
    `select id, name, updated_at as at, updated_by as by, recorded from evidence
     where district_code = $1 and unit_code = $2 and about_unit = $2 and form = $3 and about_year = $4::int
       and state = 'adopted' and removed_at is null order by updated_at desc limit 1`,
    [districtOf(key.unit), key.unit, key.form, key.period],
  );
  const taken = row ?? (await findTakenOffer(query, key));
  if (taken === null) return null;
  const { recorded, ...rest } = taken;
  const cells = Object.entries(recorded.cells).map(([cell, text]) => [
    cell,
    { text, quotes: recorded.quotes.flatMap((each) => (each.cell === cell && each.quote !== '' ? [each.quote] : [])) },
  ]);
  return { key, ...rest, cells: Object.fromEntries(cells) };
}

/** The same where an auditor laid it before the unit, and the unit took it. */
const findTakenOffer = (query: Query, { unit, form, period }: ReportKey) =>
  findRow(
    query,
    Adopted,
    `select a.id, o.facts ->> 'name' as name, a.at, a.person_name as by, o.facts as recorded
     from evidence_offer a join evidence_offer o on o.district_code = a.district_code and o.unit_code = a.unit_code
       and o.auditor_unit = a.auditor_unit and o.id = a.id and o.seq = a.seq - 1
     where a.district_code = $1 and a.unit_code = $2 and a.event = 'adopted'
       and o.facts -> 'key' ->> 'form' = $3 and o.facts -> 'key' ->> 'period' = $4
     order by a.at desc limit 1`,
    [districtOf(unit), unit, form, period],
  );
