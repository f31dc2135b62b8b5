import { ActivityKind, ActivityProblem } from '@gongkai/kernel';
import { activityColumns } from '@gongkai/registers/activities';
import { z } from 'zod';

/** What a year has of one kind: rows, and the sums of what they say. Amounts in 分. Of a stock: what stands at the year's end, or today. */
export const ActivitySum = z.object({
  kind: ActivityKind,
  rows: z.number().int(),
  number: z.number().int(),
  amount: z.number().int(),
  spent: z.number().int(),
});
export type ActivitySum = z.infer<typeof ActivitySum>;

/** One row of a file of activities, before anything is saved. */
export const ActivityImportRow = z.object({
  line: z.number().int(),
  cells: z.partialRecord(z.enum(activityColumns), z.string()),
  outcome: z.enum(['new', 'same', 'error']),
  problem: ActivityProblem.nullable(),
});
export type ActivityImportRow = z.infer<typeof ActivityImportRow>;
