import { PlainDate } from '@gongkai/kernel';
import { FeeBasis } from '@gongkai/registers/fees';
import { LetterNumber, LetterType } from '@gongkai/registers/letters';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** One line of the 发文登记簿. `id` is its year and its line in that year: `2026-12`. */
export const LetterRow = z.object({
  id: z.string(),
  number: LetterNumber,
  type: LetterType,
  /** null: it belongs to no application. */
  application: z.string().nullable(),
  party: z.string(),
  /** The letter it corrects. */
  replaces: LetterNumber.nullable(),
  issuedOn: PlainDate,
  /** SHA-256 of its lines. */
  digest: z.string(),
  by: z.string(),
  at: z.string(),
});
export type LetterRow = z.infer<typeof LetterRow>;

/** A letter that a predecessor had issued in a case before it went to its heir; it stands in the predecessor's book. */
export const InheritedLetter = LetterRow.omit({ id: true, application: true }).extend({ of: UnitCode });
export type InheritedLetter = z.infer<typeof InheritedLetter>;

/** What is known of an application's fee. Amounts in 分. */
export const FeeView = z.object({
  fee: z
    .object({
      basis: FeeBasis,
      fen: z.number().int(),
      noticedOn: PlainDate,
      paidOn: PlainDate.nullable(),
      lapsedOn: PlainDate.nullable(),
    })
    .nullable(),
  /** Applications of the same applicant received earlier in the same month; null for whoever is not of the unit itself. */
  countBefore: z.number().int().nullable(),
});
export type FeeView = z.infer<typeof FeeView>;
