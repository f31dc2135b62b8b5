import { type Invented, inventNarrative } from './invented.ts';
import { ownWords } from './own-words.ts';
import type { DemoUnit } from './places.ts';

/** A narrative of the newest year that was copied, and from which unit and year. */
export interface PlantedCopy {
  readonly unit: string;
  readonly from: string;
  /** Years before the newest. */
  readonly yearsAgo: number;
  readonly what: string;
}

export const plantedCopies: readonly PlantedCopy[] = [
  { unit: '990101D06', from: '990101D06', yearsAgo: 1, what: '区卫生健康局：照抄上年文字，只改了年份和件数' },
  { unit: '990101004', from: '990101002', yearsAgo: 1, what: '北山街道：照抄南桥街道上年文字，只改了单位名称' },
];

/** What a unit writes of its year; the planted ones of the newest year write what somebody wrote before. */
export function narrativeOf(
  unit: Pick<DemoUnit, 'code' | 'name'>,
  year: number,
  cells: Invented,
  newest: number,
): Record<string, string> {
  const copied = year === newest ? plantedCopies.find((each) => each.unit === unit.code) : undefined;
  const own = copied === undefined ? ownWords(unit.code, year) : ownWords(copied.from, year - copied.yearsAgo);
  return inventNarrative(unit.name, year, cells, own);
}
