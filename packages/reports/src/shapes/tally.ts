import { Figures, PlainDate, Register } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** One row behind a counted cell. Nothing of an applicant is in it. */
export const CountedRow = z.object({
  register: Register,
  /** The unit, or its section, whose row it is. */
  unit: UnitCode,
  id: z.string(),
  title: z.string(),
  /** The day for which it is counted. */
  day: PlainDate,
  /** What it adds to the figure: 1, people, or 分. */
  amount: z.number().int(),
});
export type CountedRow = z.infer<typeof CountedRow>;

/** What the registers say about one report. Arrays run in the form's cell order; null where no register answers. */
export const TallyView = z.object({
  /** As counted for the report: cut at `lockedAt` where it is set. */
  counted: Figures,
  lockedAt: z.string().nullable(),
  lockedBy: z.string().nullable(),
  /** What changed in the registers since the report was filed: cells whose count as of then differs from now's. */
  since: z.array(z.object({ cell: z.string(), filed: z.number().int(), now: z.number().int() })),
});
export type TallyView = z.infer<typeof TallyView>;
