import type { Figure } from '@gongkai/kernel';
import { z } from 'zod';
import { Range } from './range.ts';
import { TakenKind } from './taken-out.ts';

/** A report as it is compared, wherever its text comes from: filed, published, or laid before an auditor. */
export interface CopyReport {
  /** Names it among those compared. */
  readonly id: string;
  readonly unit: string;
  /** The way its unit's past has gone: the unit itself, what it was merged into, and so on to the unit of today. */
  readonly line: readonly string[];
  readonly year: number;
  readonly text: string;
  /** Its figures and the form they stand in; null: only the text is known. */
  readonly table: { readonly form: string; readonly figures: readonly Figure[] } | null;
  /** Of two reports one at least must be asked about; the others are there to be compared with. */
  readonly asked: boolean;
}

/** `own-earlier`: a unit and an earlier year of its own line, its own or of what it was made of. `neighbour`: two units. */
export const copyRelations = ['own-earlier', 'neighbour'] as const;
export const CopyRelation = z.enum(copyRelations);
export type CopyRelation = z.infer<typeof CopyRelation>;

/** Why a pair is shown. `contained`: one text stands in the other. */
export const copyReasons = ['text', 'contained', 'figures'] as const;
export const CopyReason = z.enum(copyReasons);
export type CopyReason = z.infer<typeof CopyReason>;

/** How alike two texts are without what is taken out of them; `own` without ordinary wording as well. Shares of 1. */
export const TextLikeness = z.object({
  /** Jaccard of the shingles of one's own: what is judged. */
  own: z.number(),
  /** Jaccard of all shingles. */
  whole: z.number(),
  contained: z.number(),
  /** Shingles of one's own on either side. */
  left: z.number().int(),
  right: z.number().int(),
});
export type TextLikeness = z.infer<typeof TextLikeness>;

export const FiguresAlike = z.object({ equal: z.number().int(), of: z.number().int(), evidence: z.number() });
export type FiguresAlike = z.infer<typeof FiguresAlike>;

/** One side of a pair as it is drawn over its original text. */
export const CopySide = z.object({
  takenOut: z.array(Range.extend({ kind: TakenKind })),
  common: z.array(Range),
});
export type CopySide = z.infer<typeof CopySide>;

/** A passage that stands in both originals; what was taken out may stand in it and differ. */
export const Passage = z.object({ left: Range, right: Range, letters: z.number().int() });
export type Passage = z.infer<typeof Passage>;

/** Two reports that are too much alike. `left` is the later one. */
export interface CopyPair {
  readonly left: string;
  readonly right: string;
  readonly relation: CopyRelation;
  readonly severity: 'error' | 'warning';
  readonly reasons: readonly CopyReason[];
  /** Null: one of the texts says too little of its own to be judged. */
  readonly text: TextLikeness | null;
  /** Null: figures are not alike, or of different forms. */
  readonly figures: FiguresAlike | null;
}

/** Ordinary wording that was learnt, with the number of units that use it. */
export const CommonWording = z.object({ text: z.string(), units: z.number().int() });
export type CommonWording = z.infer<typeof CommonWording>;
