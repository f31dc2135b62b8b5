import {
  type About,
  type CountedAbout,
  type EvidenceSaid,
  findUnit,
  listCountedAbout,
  listEvidenceAbout,
  type Query,
} from '@gongkai/db';
import { printFigure } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import { type EvidenceRival, type EvidenceRow, type Paper, rivalsOf, saidOf } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import { itemsOf } from './change-evidence.ts';

/**
 * What contradicts each of these old reports of one keeper, by id: papers about the same unit and year, whoever of the asker's
 * range keeps them and in whichever form, and what is counted here.
 */
export async function evidenceRivals(
  query: Query,
  rows: readonly Pick<EvidenceRow, 'unit' | 'id' | 'aboutUnit' | 'year'>[],
  { mandate, today }: Asking,
): Promise<ReadonlyMap<string, EvidenceRival[]>> {
  const range = rangeOf(mandate.unit);
  const about = rows.flatMap(({ aboutUnit, year }): About[] =>
    aboutUnit === null || year === null ? [] : [{ aboutUnit, year }],
  );
  const counted = await listCountedAbout(query, range, about);
  const said = await listEvidenceAbout(query, range, about, counted);
  const papers = [...said.map(paperOf), ...counted.map(countedPaper)];
  const names = new Map<UnitCode, string>();
  for (const unit of new Set(papers.map((paper) => paper.unit)))
    names.set(unit, (await findUnit(query, unit, today))?.name ?? unit);
  return new Map(
    rows.flatMap(({ aboutUnit, year, unit, id }) => {
      const beside = papers.filter((paper) => paper.aboutUnit === aboutUnit && paper.year === year);
      const own = beside.find((paper) => paper.id === id && paper.unit === unit);
      const rivals = own === undefined ? [] : rivalsOf(own, beside);
      return [[id, rivals.map((rival) => ({ ...rival, unitName: names.get(rival.unit) ?? rival.unit }))] as const];
    }),
  );
}

type PaperAbout = Paper & About;

const paperOf = ({ aboutUnit, year, unit, id, name, reading, form, decisions }: EvidenceSaid): PaperAbout => ({
  ...{ aboutUnit, year, unit, id, kind: null, name, form },
  said: saidOf(itemsOf(reading, form), decisions),
});

const countedPaper = ({ aboutUnit, year, kind, form, figures }: CountedAbout): PaperAbout => ({
  ...{ aboutUnit, year, unit: aboutUnit, id: null, kind, name: '', form },
  said: new Map(
    getForm(form).cells.flatMap((cell, index) => {
      const figure = figures[index] ?? null;
      return figure === null ? [] : [[cell.code, new Set([printFigure(cell, figure)])] as const];
    }),
  ),
});
