import {
  checkCounted,
  checkForm,
  checkParent,
  checkTotals,
  checkZeroYears,
  isNil,
  type YearNil,
} from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import {
  type Figure,
  type Finding,
  findingKey,
  frequencyOf,
  type Period,
  type PlainDate,
  type ReportKind,
  type UnitKind,
  yearOfPeriod,
} from '@gongkai/kernel';
import { checkDates } from './dates.ts';
import { checkNarrative } from './narrative.ts';
import type { Narrative, ReportDates, Waiver } from './shapes/index.ts';

export interface ReportInput {
  readonly form: Form;
  readonly unitKind: UnitKind;
  readonly kind: ReportKind;
  readonly figures: readonly Figure[];
  readonly prior: readonly Figure[] | null;
  readonly narrative: Narrative;
  readonly dates: ReportDates;
  readonly period: Period;
  readonly due: PlainDate | null;
  readonly priorTo: PlainDate | null;
  /** The years before this one that R39 looks at. */
  readonly nilBefore: readonly YearNil[];
  /** What the unit's registers count, by cell; null where none answers. Left out: the unit keeps none. */
  readonly counted?: readonly Figure[];
  /** District report only: the live roll-up it states, how many units answered each cell, and who has not reported. */
  readonly rollup?: {
    readonly total: readonly Figure[];
    readonly reported: readonly number[];
    readonly missing: readonly string[];
  };
}

/**
 * Every finding on one report: figures, text and dates. The browser runs it while a person types, the server before a
 * report leaves, so both say the same (goal G13). A district report's figures are sums: its relations are its units',
 * and what is checked here is that each total, recomputed from its parts, equals what adding gave (domain §2.6), and
 * that what the report states is still the sum of those below (R41).
 */
export function checkReport(input: ReportInput): Finding[] {
  const { form, unitKind, kind, figures, prior, narrative, dates, period, due, priorTo } = input;
  const ofFigures =
    kind === 'district'
      ? checkDistrict(input)
      : [
          ...checkForm(form, { unitKind, figures, prior, frequency: frequencyOf(period) }),
          ...checkCounted(form, figures, input.counted ?? []),
          ...checkYears(input),
        ];
  // A quarter's filing is the table alone; the prose belongs to the year's report (domain §0.8).
  const ofText = frequencyOf(period) === 'year' ? checkNarrative(form, unitKind, narrative) : [];
  return [...ofFigures, ...ofText, ...checkDates({ dates, period, due, priorTo })];
}

/** A quarter without events is nothing to ask about. */
function checkYears({ form, unitKind, figures, period, nilBefore }: ReportInput): Finding[] {
  if (frequencyOf(period) !== 'year') return [];
  return [checkZeroYears([...nilBefore, { year: yearOfPeriod(period), nil: isNil(form, unitKind, figures) }])];
}

function checkDistrict({ form, figures, rollup }: ReportInput): Finding[] {
  if (rollup === undefined) return checkTotals(form, figures);
  const { total, reported, missing } = rollup;
  const stated = checkParent(form, { parentTotal: figures, childrenSum: total, missing });
  return [...checkTotals(form, figures, reported), ...stated];
}

/** A failure that no correction of the report can mend any more. */
export const isPast = ({ kind }: Pick<Finding, 'kind'>): boolean =>
  kind === 'published-late' || kind === 'late' || kind === 'lacking';

export interface OpenFindings {
  readonly errors: number;
  readonly warnings: number;
  readonly waived: number;
}

/** May this failure be let pass with a reason? Warnings may, and the few errors that real life breaks (R06). */
export const mayBeExplained = (finding: Finding): boolean =>
  finding.severity === 'warning' || finding.waivable === true;

/**
 * What still blocks a live submission: failed errors, and failed warnings nobody has explained. An error that may be
 * explained (R06) counts as a warning once it is. Notices and what could not be evaluated block nothing by themselves:
 * the blank that kept a rule from being evaluated is an error of its own. Nor does what no correction of the report can mend
 * any more: published late (R18), answered late (R54, R55), a letter gone out with something lacking (R56–R58).
 */
export function openFindings(findings: readonly Finding[], waivers: readonly Pick<Waiver, 'finding'>[]): OpenFindings {
  const explained = new Set(waivers.map(({ finding }) => finding));
  const failed = findings.filter(
    (finding) => finding.outcome === 'failed' && finding.severity !== 'notice' && !isPast(finding),
  );
  const open = failed.filter((finding) => !(mayBeExplained(finding) && explained.has(findingKey(finding))));
  const errors = open.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: open.length - errors, waived: failed.length - open.length };
}
