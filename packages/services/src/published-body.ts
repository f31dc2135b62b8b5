import { Figures, UnitKind } from '@gongkai/kernel';
import { Narrative, ReportDates } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** What is published beside the figures; the open address and the public page are made of nothing else. */
export const PublishedBody = z.object({
  unitName: z.string(),
  unitKind: UnitKind,
  demo: z.boolean(),
  narrative: Narrative,
  dates: ReportDates,
  /** Why the version published before it was corrected; null for the first. */
  correctedFor: z.string().nullable().default(null),
  rollup: z
    .object({
      own: Figures,
      below: Figures,
      total: Figures,
      coverage: z.object({
        expected: z.number().int(),
        reported: z.number().int(),
        nil: z.number().int(),
        missing: z.array(z.object({ unit: UnitCode, name: z.string() })),
        missingReason: z.string().nullable().optional(),
      }),
    })
    .nullable(),
});
export type PublishedBody = z.infer<typeof PublishedBody>;
