import { checkForm, checkTotals } from '@gongkai/figures';
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
  /** District report only: how many units answered each cell. */
  readonly reported?: readonly number[];
}

/**
 * Every finding on one report: figures, text and dates. The browser runs it while a person types, the server before a
 * report leaves, so both say the same (goal G13). A district report's figures are sums: its relations are its units',
 * and what is checked here is that each total, recomputed from its parts, equals what adding gave (domain §2.6).
 */
export function checkReport(input: ReportInput): Finding[] {
  const { form, unitKind, kind, figures, prior, narrative, dates, period, due, priorTo, reported } = input;
  const ofFigures =
    kind === 'district'
      ? checkTotals(form, figures, reported)
      : checkForm(form, { unitKind, figures, prior, frequency: frequencyOf(period) });
  return [...ofFigures, ...checkNarrative(form, unitKind, narrative), ...checkDates({ dates, period, due, priorTo })];
}

export interface OpenFindings {
  readonly errors: number;
  readonly warnings: number;
  readonly waived: number;
}

/**
 * What still blocks a live submission: failed errors, and failed warnings nobody has explained. An error that may be
 * explained (R06) counts as a warning once it is. Notices and what could not be evaluated block nothing by themselves:
 * the blank that kept a rule from being evaluated is an error of its own.
 */
export function openFindings(findings: readonly Finding[], waivers: readonly Pick<Waiver, 'finding'>[]): OpenFindings {
  const explained = new Set(waivers.map(({ finding }) => finding));
  const failed = findings.filter(({ outcome, severity }) => outcome === 'failed' && severity !== 'notice');
  const isWaived = (finding: Finding) =>
    (finding.severity === 'warning' || finding.waivable === true) && explained.has(findingKey(finding));
  const open = failed.filter((finding) => !isWaived(finding));
  const errors = open.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: open.length - errors, waived: failed.length - open.length };
}
