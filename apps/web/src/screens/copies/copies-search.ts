import { CopyRelation } from '@gongkai/comparison/copies';
import { z } from 'zod';

/** Which comparison, and what of it, as it stands in the address; absent: the newest, and all. */
export const CopiesSearch = z.object({
  run: z.string().max(60).optional().catch(undefined),
  relation: CopyRelation.optional().catch(undefined),
  of: z.string().max(20).optional().catch(undefined),
});
export type CopiesSearch = z.infer<typeof CopiesSearch>;
