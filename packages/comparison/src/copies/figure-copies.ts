import type { Figure } from '@gongkai/kernel';
import { countUnits, numberElements, overlaps } from './corpus-index.ts';

/** A row of figures in the cell order of its form. */
export interface FigureRow {
  readonly unit: string;
  readonly figures: readonly Figure[];
}

/** How alike two rows are. */
export interface FigureLikeness {
  readonly left: number;
  readonly right: number;
  /** Cells in which both say the same, and it is not zero. */
  readonly equal: number;
  /** Cells in which either says something that is not zero. */
  readonly of: number;
  /** −log10 of the chance that so much is equal by itself. */
  readonly evidence: number;
}

/**
 * Pairs of rows of one form that say the same in the same cells. Zeros say nothing; a small figure says little, for many units report
 * it; a figure that stands in several cells counts once, for sums repeat their parts. So rows of a few small figures reach
 * no evidence, however equal they are.
 */
export function likeFigures(rows: readonly FigureRow[], least: { share: number; evidence: number }): FigureLikeness[] {
  const numbered = numberElements(rows.map(elementsOf));
  const units = countUnits(
    numbered,
    rows.map(({ unit }) => unit),
  );
  const all = new Set(rows.map(({ unit }) => unit)).size;
  // What a quarter of all units report leads to no pair worth looking at.
  const most = Math.max(2, all / 4);
  const rare = numbered.sets.map((set) => set.filter((element) => (units[element] ?? 0) <= most));
  const sizeOf = (sets: readonly Uint32Array[], at: number) => sets[at]?.length ?? 0;
  const chanceOf = chances(rows);
  const found: FigureLikeness[] = [];
  for (const { left, right, shared } of overlaps({ sets: rare, size: numbered.size })) {
    // Even if all that is not rare were equal, would it be enough?
    const [inLeft, inRight] = [sizeOf(numbered.sets, left), sizeOf(numbered.sets, right)];
    const rest = Math.min(inLeft - sizeOf(rare, left), inRight - sizeOf(rare, right));
    if (shared + rest < least.share * Math.max(inLeft, inRight)) continue;
    const [a, b] = [rows[left], rows[right]];
    if (a === undefined || b === undefined) continue;
    const likeness = likenessOf(a, b, chanceOf);
    if (likeness.equal >= least.share * likeness.of && likeness.evidence >= least.evidence)
      found.push({ left, right, ...likeness });
  }
  return found;
}

type Chance = (cell: number, figure: number, askers: number) => number;

function likenessOf(a: FigureRow, b: FigureRow, chanceOf: Chance): Omit<FigureLikeness, 'left' | 'right'> {
  const askers = a.unit === b.unit ? 1 : 2;
  let equal = 0;
  let of = 0;
  const evidenceOf = new Map<number, number>();
  for (const [cell, figure] of a.figures.entries()) {
    const other = b.figures[cell] ?? null;
    if ((figure ?? 0) === 0 && (other ?? 0) === 0) continue;
    of += 1;
    if (figure === null || figure !== other) continue;
    equal += 1;
    const evidence = -Math.log10(chanceOf(cell, figure, askers));
    evidenceOf.set(figure, Math.min(evidence, evidenceOf.get(figure) ?? evidence));
  }
  const evidence = [...evidenceOf.values()].reduce((sum, each) => sum + each, 0);
  return { equal, of, evidence: Math.round(evidence * 100) / 100 };
}

/** A figure is met by chance as often as other units report it there, and no less often than its digits would be drawn. */
function chances(rows: readonly FigureRow[]): Chance {
  const all = new Set(rows.map(({ unit }) => unit)).size;
  const unitsOf = new Map<number, Set<string>>();
  for (const { unit, figures } of rows)
    for (const [cell, figure] of figures.entries()) {
      if (figure === null || figure === 0) continue;
      const known = unitsOf.get(elementOf(cell, figure));
      if (known === undefined) unitsOf.set(elementOf(cell, figure), new Set([unit]));
      else known.add(unit);
    }
  return (cell, figure, askers) => {
    const others = Math.max(0, (unitsOf.get(elementOf(cell, figure))?.size ?? 0) - askers);
    return Math.min(1, Math.max(others / Math.max(1, all - askers), 10 ** -digitsOf(figure)));
  };
}

/** Digits that say something: 1200 is as easily met as 12. */
const digitsOf = (figure: number): number => String(figure).replace(/0+$/, '').length;

/** One number for a figure in its cell, below 2^53; figures beyond ten million million fold over, which costs exactness of chance only. */
const elementOf = (cell: number, figure: number): number => (figure % 2 ** 43) * 1024 + cell;

const elementsOf = ({ figures }: FigureRow): Float64Array =>
  Float64Array.from(
    figures.flatMap((figure, cell) => (figure === null || figure === 0 ? [] : [elementOf(cell, figure)])),
  ).sort();
