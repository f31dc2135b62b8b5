import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** What somebody says about one cell of a report. */
export const NoteText = z.string().trim().min(1).max(500);

/** A comment 批注 on one cell, or a flag 待核 that is open until it is settled. */
export const CellNote = z.object({
  id: z.string(),
  cell: z.string(),
  flag: z.boolean(),
  text: z.string(),
  by: z.string(),
  /** Unit the author acted for: a superior's note stands beside the unit's own. */
  byUnit: UnitCode,
  at: z.string(),
  settledBy: z.string().nullable(),
  settledAt: z.string().nullable(),
  answer: z.string().nullable(),
  /** Evidence files that name the note. */
  files: z.number().int(),
});
export type CellNote = z.infer<typeof CellNote>;

export const isOpenFlag = ({ flag, settledAt }: CellNote): boolean => flag && settledAt === null;
