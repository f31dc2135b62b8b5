import { FormCode, Period, ReportKind, UnitKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

export const comparisonViews = ['units', 'cell', 'years'] as const;
export const ComparisonView = z.enum(comparisonViews);
export type ComparisonView = z.infer<typeof ComparisonView>;

export const comparisonMeasures = ['value', 'share', 'rate'] as const;
export const ComparisonMeasure = z.enum(comparisonMeasures);
export type ComparisonMeasure = z.infer<typeof ComparisonMeasure>;

const Code = z.string().max(40).optional().catch(undefined);

/** What is compared and how it is looked at, as it stands in the address. */
export const ComparisonSearch = z.object({
  view: ComparisonView.optional().catch(undefined),
  form: FormCode.optional().catch(undefined),
  period: Period.optional().catch(undefined),
  of: UnitKind.optional().catch(undefined),
  kind: ReportKind.optional().catch(undefined),
  group: Code,
  cell: Code,
  unit: Code,
  show: ComparisonMeasure.optional().catch(undefined),
  /** Codes of other places, with commas between. */
  beside: z.string().max(60).optional().catch(undefined),
  /** The figure asked about: unit and cell. */
  ask: z.string().max(60).optional().catch(undefined),
});
export type ComparisonSearch = z.infer<typeof ComparisonSearch>;

/** The other places an address names; what is no code is left out. */
export const besideOf = ({ beside = '' }: Pick<ComparisonSearch, 'beside'>): UnitCode[] =>
  beside
    .split(',')
    .filter((text) => text !== '')
    .flatMap((text) => UnitCode.safeParse(text).data ?? [])
    .slice(0, 5);

/** The figure an address asks about. */
export function askedOf({ ask = '' }: Pick<ComparisonSearch, 'ask'>): { unit: string; cell: string } | null {
  const [unit = '', cell = ''] = ask.split('/');
  return unit === '' || cell === '' ? null : { unit, cell };
}
