import { type EvidenceSaid, listEvidenceAbout, type Query } from '@gongkai/db';
import { type EvidenceRival, type EvidenceRow, type Paper, rivalsOf, saidOf } from '@gongkai/reports';
import { itemsOf } from './change-evidence.ts';

/** What contradicts each of these old reports among what its keeper has about the same unit, year and form; by id. */
export async function evidenceRivals(
  query: Query,
  rows: readonly Pick<EvidenceRow, 'unit' | 'id' | 'aboutUnit' | 'year'>[],
): Promise<ReadonlyMap<string, EvidenceRival[]>> {
  const [first] = rows;
  if (first === undefined) return new Map();
  const about = rows.flatMap(({ aboutUnit, year }) =>
    aboutUnit === null || year === null ? [] : [{ aboutUnit, year }],
  );
  const groups = new Map<string, Paper[]>();
  for (const said of await listEvidenceAbout(query, first.unit, about)) {
    const key = `${said.aboutUnit} ${said.year} ${said.form}`;
    groups.set(key, [...(groups.get(key) ?? []), paperOf(said)]);
  }
  return new Map(
    [...groups.values()].flatMap((papers) => papers.map((paper) => [paper.id, rivalsOf(paper, papers)] as const)),
  );
}

const paperOf = ({ id, name, reading, form, decisions }: EvidenceSaid): Paper => ({
  id,
  name,
  said: saidOf(itemsOf(reading, form), decisions),
});
