import { FormCode, Period, PlainDate, UnitKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** Due days by unit kind; a kind not named takes the form's legal default (domain §0.1). */
export const Deadlines = z.partialRecord(UnitKind, PlainDate);
export type Deadlines = z.infer<typeof Deadlines>;

/** A form and period that a superior has opened for everything below it. */
export const YearOpening = z.object({
  unit: UnitCode,
  form: FormCode,
  period: Period,
  deadlines: Deadlines,
  openedAt: z.string(),
  openedBy: z.string(),
  closedOn: PlainDate.nullable(),
});
export type YearOpening = z.infer<typeof YearOpening>;
