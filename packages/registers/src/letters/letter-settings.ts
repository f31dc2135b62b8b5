import { z } from 'zod';
import { letterKinds } from './letter-kinds.ts';
import { LetterMark } from './letter-number.ts';
import { LetterType, letterTypes } from './letter-type.ts';
import { Clause } from './remedy-clause.ts';

const Line = z.string().trim().min(1).max(120);

/** Letters whose remedy clause a unit may choose: practice differs (domain §3.9 可配置). */
export const configurableTypes: readonly LetterType[] = letterTypes.filter(
  (type) => letterKinds[type].clauses.length > 1,
);

/** What a unit says of its letters. Mark, organ, address and phone are its own; the rest may be said by a superior for all below. */
export const letterSettings = {
  letterMark: LetterMark,
  /** 落款: the organ's full name, where it is not the unit's. */
  letterOrgan: Line,
  letterAddress: Line,
  letterPhone: Line,
  /** 行政复议机关. */
  reviewOrgan: Line,
  /** The court that hears suits against the unit. */
  court: Line,
  letterClauses: z.partialRecord(LetterType, Clause),
} as const;

export const LetterSettings = z.object(letterSettings).partial();
export type LetterSettings = z.infer<typeof LetterSettings>;
