import { PlainDate } from '@gongkai/kernel';
import { Assistance } from '@gongkai/registers/applications';
import { z } from 'zod';

/** An asking with the names a reader knows, and the day its answer is due; null: nothing is due any more. */
export const AssistanceRow = Assistance.extend({ sectionName: z.string(), due: PlainDate.nullable() });
export type AssistanceRow = z.infer<typeof AssistanceRow>;

/** The last row of the page before. */
export const AssistanceCursor = z.object({
  askedOn: PlainDate,
  section: z.string().max(20),
  application: z.string().max(40),
  asked: z.number().int(),
});
export type AssistanceCursor = z.infer<typeof AssistanceCursor>;
