import { z } from 'zod';

const Share = z.number().min(0).max(1);

/** Where alike begins to be called a copy. Kept with every comparison, so that it can be repeated. */
export const CopyThresholds = z.strictObject({
  /** R26: alike to an earlier report of the unit itself. */
  ownError: Share,
  ownWarning: Share,
  /** R27: alike to a report of another unit. */
  neighbourWarning: Share,
  /** One text stands in the other, whatever that one says beyond. */
  contained: Share,
  /** Fewer shingles of one's own are too little to judge by. */
  leastOwn: z.number().int().min(1).max(10_000),
  /** Wording of so many units, and of such a share of all of them, is ordinary. */
  commonUnits: z.number().int().min(2).max(10_000),
  commonShare: Share,
  /** Figures: such a share of what either reports that is not zero is equal… */
  figureShare: Share,
  /** …and so by chance once in ten to the power of this. */
  figureEvidence: z.number().min(1).max(100),
});
export type CopyThresholds = z.infer<typeof CopyThresholds>;

export const defaultThresholds: CopyThresholds = {
  ownError: 0.9,
  ownWarning: 0.75,
  neighbourWarning: 0.85,
  contained: 0.95,
  leastOwn: 120,
  commonUnits: 6,
  commonShare: 0.05,
  figureShare: 0.9,
  figureEvidence: 6,
};
