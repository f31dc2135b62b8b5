import { LetterType } from '@gongkai/registers/letters';
import { z } from 'zod';

/** What the book of letters is narrowed to; absent: this year, every letter. */
export const LettersSearch = z.object({
  year: z.coerce.number().int().min(2008).max(2100).optional().catch(undefined),
  type: LetterType.optional().catch(undefined),
});
export type LettersSearch = z.infer<typeof LettersSearch>;
