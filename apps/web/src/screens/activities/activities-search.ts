import { ActivityKind } from '@gongkai/kernel';
import { z } from 'zod';

/** Whose rows of which year and kind, as it stands in the address; absent: one's own, this year's, all. */
export const ActivitiesSearch = z.object({
  unit: z.string().max(20).optional().catch(undefined),
  year: z.coerce.number().int().min(2008).max(2100).optional().catch(undefined),
  kind: ActivityKind.optional().catch(undefined),
});
export type ActivitiesSearch = z.infer<typeof ActivitiesSearch>;
