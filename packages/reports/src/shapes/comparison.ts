import {
  Figure,
  Figures,
  FormCode,
  Period,
  PlainDate,
  Question,
  ReorganisationKind,
  ReportKind,
  UnitKind,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Coverage } from './coverage.ts';

/**
 * What is compared: units of one kind from one unit downward, by one form in one period, and with them those of other places
 * as far as they have published (design D15).
 */
export const ComparisonAsked = z.object({
  unit: UnitCode,
  /** Own figures of each unit, or the district-wide reports. */
  kind: ReportKind,
  form: FormCode,
  period: Period,
  of: UnitKind,
  /** Places outside of one's scope, by their codes. */
  beside: z.array(UnitCode.refine((code) => code !== '', 'a place')).max(5),
});
export type ComparisonAsked = z.infer<typeof ComparisonAsked>;

/** `published`: outside of one's scope, known only by what stands there for everybody. */
export const ComparisonSource = z.enum(['counted', 'published']);
export type ComparisonSource = z.infer<typeof ComparisonSource>;

/** `waiting`: filed and not yet accepted; `missing`: not filed. Neither has figures, and neither is zero. */
export const ComparisonStanding = z.enum(['counted', 'waiting', 'missing']);
export type ComparisonStanding = z.infer<typeof ComparisonStanding>;

/** How complete a comparison is: who has filed and waits for acceptance is neither counted nor missing. */
export const ComparisonCoverage = Coverage.omit({ missingReason: true }).extend({ waiting: Coverage.shape.missing });
export type ComparisonCoverage = z.infer<typeof ComparisonCoverage>;

const Row = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  source: ComparisonSource,
  standing: ComparisonStanding,
});

/** Units × cells of one period. Figures run in the form's cell order. */
export const UnitsComparison = z.object({
  rows: z.array(Row.extend({ nil: z.boolean(), population: z.number().int().nullable(), figures: Figures.nullable() })),
  /** Of the units in one's scope; what others have not published is not known. */
  coverage: ComparisonCoverage,
  /** Figures worth asking about, the most telling first. */
  questions: z.array(Question),
  /** How many there are; of very many only the first are sent. */
  asked: z.number().int(),
  tested: z.number().int(),
  byPopulation: z.boolean(),
  /** Earlier periods that were looked at. */
  periods: z.array(Period),
});
export type UnitsComparison = z.infer<typeof UnitsComparison>;

/** One year of a series as it is drawn; the states are those of `seriesOf`. */
export const ComparisonPoint = z.object({
  period: Period,
  form: FormCode.nullable(),
  state: z.enum(['value', 'not-reported', 'not-applicable', 'missing', 'not-comparable']),
  figure: Figure,
});

/** One cell over the years of every unit: small multiples. */
export const CellComparison = z.object({
  rows: z.array(
    Row.extend({
      points: z.array(ComparisonPoint),
      /** Indices of points that may be joined by a line. */
      runs: z.array(z.array(z.number().int())),
      breaks: z.array(
        z.object({
          after: Period,
          form: FormCode,
          fit: z.enum(['same', 'near', 'not-comparable']),
          notes: z.array(z.string()),
        }),
      ),
    }),
  ),
  coverage: ComparisonCoverage,
});
export type CellComparison = z.infer<typeof CellComparison>;

/** Years × cells of one unit: its reports as they are, each in its own form. */
export const YearsComparison = z.object({
  of: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  source: ComparisonSource,
  reports: z.array(z.object({ period: Period, form: FormCode, figures: Figures })),
  /** Periods of reports that are filed and wait for acceptance: none of their figures are here. */
  waiting: z.array(Period),
  /** Mergers, splits and transfers: on either side stands another unit. */
  turns: z.array(z.object({ on: PlainDate, kind: ReorganisationKind, document: z.string() })),
});
export type YearsComparison = z.infer<typeof YearsComparison>;

/** A place with something published that is not in one's scope. */
export const PlaceBeside = z.object({ code: UnitCode, name: z.string(), demo: z.boolean(), reports: z.number().int() });
export type PlaceBeside = z.infer<typeof PlaceBeside>;
