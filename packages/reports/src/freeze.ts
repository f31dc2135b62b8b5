import type { Form } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import type { Narrative, Observation, ReportDates, ReportKey, Waiver } from './shapes/index.ts';

/** Everything a submission freezes (design D6). What is not in here is not covered by the hash. */
export interface FrozenCopy {
  readonly key: ReportKey;
  readonly version: number;
  readonly form: Form;
  readonly unitName: string;
  readonly figures: readonly Figure[];
  readonly narrative: Narrative;
  readonly observations: readonly Observation[];
  readonly dates: ReportDates;
  /** The units below, as they were: code and name. */
  readonly tree: readonly { readonly code: string; readonly name: string }[];
  /** Rule and place of what had failed or could not be evaluated when it was submitted. */
  readonly findings: readonly { readonly key: string; readonly outcome: string; readonly severity: string }[];
  readonly waivers: readonly Waiver[];
  /** District report only. */
  readonly rollup: {
    readonly own: readonly Figure[];
    readonly below: readonly Figure[];
    readonly expected: number;
    readonly reported: number;
    readonly nil: number;
    readonly missing: readonly string[];
    /** Why it left while units were missing; null when none was. */
    readonly missingReason: string | null;
  } | null;
}

/**
 * The canonical text of a frozen copy: JSON with sorted keys and figures under their cell codes, so that the same
 * content always gives the same text, and the text its hash, also after a cell has been appended to the form.
 */
export function frozenText({ form, figures, rollup, ...rest }: FrozenCopy): string {
  const byCell = (row: readonly Figure[]) =>
    Object.fromEntries(form.cells.map((cell, index) => [cell.code, row[index] ?? null]));
  const copy = {
    ...rest,
    form: form.code,
    figures: byCell(figures),
    rollup: rollup === null ? null : { ...rollup, own: byCell(rollup.own), below: byCell(rollup.below) },
  };
  return JSON.stringify(copy, (_, value: unknown) => sorted(value));
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
