import { RemedyKind, RemedyState } from '@gongkai/kernel';
import { z } from 'zod';

/** The columns of table three, in their order. */
export const remedyColumns = ['upheld', 'corrected', 'other', 'pending'] as const;

/** What of the list is asked for, as it stands in the address. */
export const RemediesSearch = z.object({
  kind: RemedyKind.optional().catch(undefined),
  state: RemedyState.optional().catch(undefined),
  year: z.coerce.number().int().min(2008).max(2100).optional().catch(undefined),
  column: z.enum(remedyColumns).optional().catch(undefined),
  application: z.string().max(40).optional().catch(undefined),
  q: z.string().max(60).optional().catch(undefined),
});
export type RemediesSearch = z.infer<typeof RemediesSearch>;
