import { FormCode, Period, ReportKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { CellComparison, ComparisonAsked, PlaceBeside, UnitsComparison, YearsComparison } from '../comparison.ts';

const CellCode = z.string().max(40);
const OneUnit = z.object({
  unit: UnitCode,
  kind: ReportKind,
  /** The unit looked at; outside of `unit` only what it has published. */
  of: UnitCode,
  /** A period of the kind that is put in a row: years, or one quarter of every year. */
  period: Period,
});

/** 比较: units and years held against one another. */
export const comparisonContract = {
  'comparison.units': { kind: 'query', input: ComparisonAsked, output: UnitsComparison },
  'comparison.cell': { kind: 'query', input: ComparisonAsked.extend({ cell: CellCode }), output: CellComparison },
  'comparison.years': { kind: 'query', input: OneUnit, output: YearsComparison },
  /** Places whose published reports may stand beside one's own. */
  'comparison.places': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(PlaceBeside) },
  /** A view as Excel in base64, its definition, coverage and questions on sheets of their own. */
  'comparison.file': {
    kind: 'query',
    input: z.discriminatedUnion('view', [
      ComparisonAsked.extend({ view: z.literal('units'), group: CellCode }),
      ComparisonAsked.extend({ view: z.literal('cell'), cell: CellCode }),
      OneUnit.extend({ view: z.literal('years'), form: FormCode, group: CellCode }),
    ]),
    output: z.object({ name: z.string(), content: z.string() }),
  },
} as const;
