import { Counts, Figure, Figures, FormCode, Period, UnitKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Coverage } from './coverage.ts';
import { Waiver } from './report.ts';

/** Own, below and total of one unit for one form and period, live (design D4). */
export const TotalsView = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  form: FormCode,
  period: Period,
  own: Figures,
  below: Figures,
  total: Figures,
  /** How many units answered each cell. */
  reported: Counts,
  coverage: Coverage,
  asOf: z.string(),
});
export type TotalsView = z.infer<typeof TotalsView>;

/** The units one level down with their totals: the drill-down table. */
export const TotalsChildren = z.array(
  z.object({
    unit: UnitCode,
    unitName: z.string(),
    unitKind: UnitKind,
    total: Figures,
    expected: z.number().int(),
    reported: z.number().int(),
  }),
);
export type TotalsChildren = z.infer<typeof TotalsChildren>;

/** What one cell's total is made of: a row a unit, missing ones named. */
export const CellContributions = z.object({
  cell: z.string(),
  total: Figure,
  rows: z.array(
    z.object({
      unit: UnitCode,
      unitName: z.string(),
      unitKind: UnitKind,
      status: z.enum(['value', 'zero', 'not-applicable', 'not-reported', 'missing']),
      figure: Figure,
      version: z.number().int().nullable(),
      by: z.string().nullable(),
      at: z.string().nullable(),
      waivers: z.array(Waiver),
    }),
  ),
});
export type CellContributions = z.infer<typeof CellContributions>;
