import type { Fact } from '@gongkai/extraction';

/** A figure of the text in the unit of cells: counts as such, money in 分. `half`: half of the last place that is shown. */
export interface Amount {
  readonly value: number;
  readonly half: number;
}

const scales: Readonly<Record<string, number>> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, 百: 1e2 };
const scaled = /^(亿|千万|百万|万|千|百)(?!分)/;

export function amountOf({ value, measure }: Pick<Fact, 'value' | 'measure'>): Amount | null {
  if (value === null || !/^\d+(?:\.\d+)?$/.test(value)) return null;
  const scale = scales[scaled.exec(measure)?.[1] ?? ''] ?? 1;
  const cents = measure.endsWith('元') ? 100 : 1;
  const places = value.split('.')[1]?.length ?? 0;
  // Written in whole units it is meant exactly; 1.2万 is rounded.
  const half = scale === 1 || places === 0 ? 0 : (scale * cents) / 10 ** places / 2;
  return { value: clean(Number(value) * scale * cents), half };
}

/** The value alone; 0 where the words give none. */
export const sizeOf = (fact: Pick<Fact, 'value' | 'measure'>): number => amountOf(fact)?.value ?? 0;

/** Without what binary fractions leave behind: 3.3 × 100 is 330. */
export const clean = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A share or rate to as many places as `like` shows, at least one. */
export const toPlaces = (value: number, like: string): string =>
  value.toFixed(Math.max(1, like.split('.')[1]?.length ?? 0));

/** Half of the last place that is shown: 0.05 of 27.3. */
export const halfPlace = (shown: string): number => 0.5 / 10 ** (shown.split('.')[1]?.length ?? 0);

/** 118 条, 3.5 万人次. */
export const printStated = ({ value, measure }: Pick<Fact, 'value' | 'measure'>): string =>
  `${value ?? ''}${measure === '' ? '' : ` ${measure}`}`;
