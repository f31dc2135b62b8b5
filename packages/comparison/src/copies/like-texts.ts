import { type Numbered, overlaps } from './corpus-index.ts';
import type { TextLikeness } from './shapes.ts';
import { containmentOf, jaccardOf, sharedOf } from './shingles.ts';

/** The texts of a corpus as sets of shingles: whole, and without ordinary wording. */
export interface TextSets {
  readonly whole: readonly Uint32Array[];
  readonly own: Numbered;
  /** Texts that say too little of their own are never judged. */
  readonly isThin: readonly boolean[];
}

/** Pairs of texts at least so much alike, one way or the other; each pair once. */
export function* likeTexts(texts: TextSets, least: { readonly own: number; readonly contained: number }) {
  for (const { left, right, shared } of overlaps(texts.own)) {
    if (texts.isThin[left] !== false || texts.isThin[right] !== false) continue;
    const sizes = [sizeOf(texts.own.sets, left), sizeOf(texts.own.sets, right)] as const;
    if (jaccardOf(shared, ...sizes) >= least.own || containmentOf(shared, ...sizes) >= least.contained)
      yield { left, right, text: likenessOf(texts, left, right) };
  }
}

/** How alike two texts are; null where one is too thin to be judged. */
export function likenessOf({ whole, own, isThin }: TextSets, left: number, right: number): TextLikeness | null {
  if (isThin[left] !== false || isThin[right] !== false) return null;
  const [a, b] = [sizeOf(own.sets, left), sizeOf(own.sets, right)];
  const shared = sharedOf(own.sets[left] ?? [], own.sets[right] ?? []);
  const sharedWhole = sharedOf(whole[left] ?? [], whole[right] ?? []);
  return {
    own: rounded(jaccardOf(shared, a, b)),
    whole: rounded(jaccardOf(sharedWhole, sizeOf(whole, left), sizeOf(whole, right))),
    contained: rounded(containmentOf(shared, a, b)),
    left: a,
    right: b,
  };
}

const sizeOf = (sets: readonly Uint32Array[], at: number): number => sets[at]?.length ?? 0;

// Downward: what is shown as 0.90 has reached it.
const rounded = (share: number): number => Math.floor(share * 10_000) / 10_000;
