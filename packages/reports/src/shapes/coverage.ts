import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** 报送情况: how complete a total is. `missing` names units; it is never shown as zero. */
export const Coverage = z.object({
  expected: z.number().int(),
  reported: z.number().int(),
  nil: z.number().int(),
  missing: z.array(z.object({ unit: UnitCode, name: z.string() })),
  /** A report that left while units were missing says why. */
  missingReason: z.string().nullable().optional(),
});
export type Coverage = z.infer<typeof Coverage>;
