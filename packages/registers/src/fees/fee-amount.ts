import { z } from 'zod';

/**
 * 信息处理费 (国办函〔2020〕109号): what lies above a threshold costs more, and only that. `upTo`: the last of a tier;
 * `fen`: what each one in it costs, in 分.
 */
interface FeeTier {
  readonly upTo: number;
  readonly fen: number;
}

/** 按件: one applicant's applications of one calendar month; from the 31st on every ten more cost 100 元 more each. */
const itemTiers: readonly FeeTier[] = [
  { upTo: 10, fen: 0 },
  { upTo: 30, fen: 100_00 },
];
const itemStep = { above: 30, size: 10, fen: 100_00 } as const;

/** 按量: A4 pages of one item, each item for itself. */
const pageTiers: readonly FeeTier[] = [
  { upTo: 30, fen: 0 },
  { upTo: 100, fen: 10_00 },
  { upTo: 200, fen: 20_00 },
];
const pagesBeyond: FeeTier = { upTo: Number.POSITIVE_INFINITY, fen: 40_00 };

/** More than an office ever counts, and far below what a sum of 分 can hold exactly. */
const Count = z.number().int().min(0).max(10_000);

/** One method a case, never both (同上): what is counted by it. */
export const FeeBasis = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('items'),
    /** What the applicant has asked for in this month before, in items. */
    countBefore: Count,
    items: Count.min(1),
  }),
  z.object({
    method: z.literal('pages'),
    /** Pages of each item of the application: they are not added over items. */
    pages: z.array(Count.min(1)).min(1).max(1000).readonly(),
  }),
]);
export type FeeBasis = z.infer<typeof FeeBasis>;

/** How many cost how much each (分). */
export interface FeePart {
  readonly count: number;
  readonly each: number;
  readonly fen: number;
}

/** What the basis costs, tier by tier and item by item, what is free among it. */
export const feeParts = (basis: FeeBasis): readonly FeePart[] =>
  basis.method === 'items'
    ? partsBetween(itemTier, basis.countBefore, basis.countBefore + basis.items)
    : basis.pages.flatMap((pages) => partsBetween(pageTier, 0, pages));

/** What the basis costs, in 分. */
export const feeOf = (basis: FeeBasis): number => feeParts(basis).reduce((sum, { fen }) => sum + fen, 0);

/** 按件: `items` more after `countBefore` of the same applicant in the same month, in 分. */
export const feeByItems = (countBefore: number, items: number): number =>
  feeOf({ method: 'items', countBefore, items });

/** 按量: one item of `pages` A4 pages, in 分. */
export const feeByPages = (pages: number): number => feeOf({ method: 'pages', pages: [pages] });

/** The parts of those after the first `from` up to the `to`-th. `tierOf` says in which tier the n-th is. */
function partsBetween(tierOf: (nth: number) => FeeTier, from: number, to: number): readonly FeePart[] {
  const parts: FeePart[] = [];
  for (let done = from; done < to; ) {
    const { upTo, fen } = tierOf(done + 1);
    const count = Math.min(upTo, to) - done;
    parts.push({ count, each: fen, fen: count * fen });
    done += count;
  }
  return parts;
}

const pageTier = (nth: number): FeeTier => pageTiers.find(({ upTo }) => nth <= upTo) ?? pagesBeyond;

const itemTier = (nth: number): FeeTier => itemTiers.find(({ upTo }) => nth <= upTo) ?? steppedTier(nth);

function steppedTier(nth: number): FeeTier {
  const steps = Math.ceil((nth - itemStep.above) / itemStep.size);
  return { upTo: itemStep.above + steps * itemStep.size, fen: (steps + 1) * itemStep.fen };
}
