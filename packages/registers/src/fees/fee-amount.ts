import { z } from 'zod';

/**
 * 信息处理费 (国办函〔2020〕109号): each of two methods takes more for what lies above its thresholds. Amounts in 分.
 * `above`: how many are free of this tier; `fen`: what each one beyond them costs, up to the next tier.
 */
export interface FeeTier {
  readonly above: number;
  readonly fen: number;
}

/** 按件: one applicant's applications of one calendar month. From `itemStep` on every ten more cost 100 元 more each. */
export const itemTiers: readonly FeeTier[] = [
  { above: 0, fen: 0 },
  { above: 10, fen: 100_00 },
];
export const itemStep = { above: 30, size: 10, fen: 100_00 } as const;

/** 按量: A4 pages of one application, each application for itself. */
export const pageTiers: readonly FeeTier[] = [
  { above: 0, fen: 0 },
  { above: 30, fen: 10_00 },
  { above: 100, fen: 20_00 },
  { above: 200, fen: 40_00 },
];

/** More than an office ever counts, and far below what a sum of 分 can hold exactly. */
const Count = z.number().int().min(0).max(1_000_000);

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

/** What the basis costs, in 分. */
export const feeOf = (basis: FeeBasis): number =>
  basis.method === 'items'
    ? feeByItems(basis.countBefore, basis.items)
    : basis.pages.reduce((sum, pages) => sum + feeByPages(pages), 0);

/** 按件: `items` more after `countBefore` of the same applicant in the same month, in 分. */
export const feeByItems = (countBefore: number, items: number): number =>
  monthTotal(countBefore + items) - monthTotal(countBefore);

/** 按量: one item of `pages` A4 pages, in 分. */
export const feeByPages = (pages: number): number => byTiers(pageTiers, pages);

function monthTotal(count: number): number {
  const beyond = Math.max(0, count - itemStep.above);
  const steps = Math.floor(beyond / itemStep.size);
  const last = itemTiers.at(-1)?.fen ?? 0;
  const full = itemStep.size * (steps * last + (itemStep.fen * steps * (steps + 1)) / 2);
  const rest = (beyond % itemStep.size) * (last + itemStep.fen * (steps + 1));
  return byTiers(itemTiers, count - beyond) + full + rest;
}

const byTiers = (tiers: readonly FeeTier[], count: number): number =>
  tiers.reduce((sum, { above, fen }, n) => {
    const until = Math.min(count, tiers[n + 1]?.above ?? count);
    return sum + Math.max(0, until - above) * fen;
  }, 0);
