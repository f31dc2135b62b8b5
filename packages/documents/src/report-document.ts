import type { Form } from '@gongkai/forms';
import type { Figure, Period, ReportKind, UnitKind } from '@gongkai/kernel';
import type { Coverage, Erratum, Narrative, ReportDates } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';

/** Own, below and total of a district-wide report, in the form's cell order, with how complete they are (design D4, D5). */
export interface RollUpFigures {
  readonly own: readonly Figure[];
  readonly below: readonly Figure[];
  readonly total: readonly Figure[];
  readonly coverage: Coverage;
}

/** A second form printed behind the report: the communities' figures behind the street's own (design D5). */
export interface Annex {
  readonly title: string;
  readonly form: Form;
  /** Kind of the unit whose view this is: decides which cells do not apply. */
  readonly unitKind: UnitKind;
  readonly figures: readonly Figure[];
  readonly rollup?: RollUpFigures;
}

/**
 * One report, ready to be printed in any shape. Arrays run in the form's cell order; money in 分.
 * It holds no clock and no address of its own: what is printed is what is given, so the same document prints the same
 * file for ever.
 */
export interface ReportDocument {
  readonly unit: UnitCode;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly kind: ReportKind;
  readonly form: Form;
  readonly period: Period;
  readonly title: string;
  /** For a district-wide report these are its totals. */
  readonly figures: readonly Figure[];
  /** Prose by chapter code; `opening` replaces the sentence that stands before the first chapter. */
  readonly narrative: Narrative;
  readonly rollup?: RollUpFigures;
  readonly annexes?: readonly Annex[];
  readonly dates: ReportDates;
  readonly version: number | null;
  readonly sha256: string | null;
  /** What versions published before were corrected in, oldest first; left out: none was. */
  readonly errata?: readonly Erratum[];
  /** Where a reader can check version and digest; null when the report is not public. */
  readonly verification: string | null;
  /** Fictional data: every page says so (design §6). */
  readonly demo: boolean;
  /** 草稿, 未公布: printed above the title. */
  readonly statusNote?: string;
}
