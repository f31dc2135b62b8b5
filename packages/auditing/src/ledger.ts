import { applies, type Form, type Term } from '@gongkai/forms';
import { type Figure, LedgerSide, type UnitKind } from '@gongkai/kernel';
import { z } from 'zod';

/** One side against which a reported figure is held. */
export const LedgerCheck = z.object({
  side: LedgerSide,
  /** What it ought to be; null: could not be found out. */
  expected: z.number().int().nullable(),
  /** Reported less expected; null where either is missing. */
  difference: z.number().int().nullable(),
  status: z.enum(['equal', 'explained', 'unexplained', 'not-evaluated']),
  explanation: z.string().nullable(),
});
export type LedgerCheck = z.infer<typeof LedgerCheck>;

/** One cell of the reconciliation ledger (goal G57). */
export const LedgerRow = z.object({
  cell: z.string(),
  reported: z.number().int().nullable(),
  lastYear: z.number().int().nullable(),
  checks: z.array(LedgerCheck),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

export interface LedgerInput {
  readonly form: Form;
  readonly unitKind: UnitKind;
  readonly reported: readonly Figure[];
  /** What the registers count, in cell order, computed cells filled; null inside: a register that is not kept. Null: not asked. */
  readonly counted: readonly Figure[] | null;
  /** Cells that a register answers; others are no part of that side. */
  readonly countable: (cell: string) => boolean;
  /** Own and those below added up, for a report that states totals. Null: not asked. */
  readonly below: readonly Figure[] | null;
  /** Last year's figures under this form's cells; null: there is no such report. */
  readonly prior: readonly Figure[] | null;
  /** Why a difference stands, by cell and side. */
  readonly explained: (cell: string, side: LedgerSide) => string | null;
}

/**
 * Every cell of a report held against what its records count, what those below add up to, and what last year left over.
 * Equal is equal; a difference is explained or not; what a side cannot say is not evaluated, and never passes for equal.
 */
export function ledgerOf(input: LedgerInput): LedgerRow[] {
  const { form, unitKind, reported, prior } = input;
  const indexes = new Map(form.cells.map(({ code }, index) => [code, index]));
  const at = (figures: readonly Figure[] | null, cell: string): Figure => figures?.[indexes.get(cell) ?? -1] ?? null;
  const carried = carriedTerms(form);
  return form.cells
    .filter((cell) => applies(cell, unitKind))
    .map(({ code }) => {
      const stated = at(reported, code);
      const terms = carried.get(code);
      const sides: [LedgerSide, Figure][] = [];
      if (input.counted !== null && input.countable(code)) sides.push(['counted', at(input.counted, code)]);
      if (input.below !== null) sides.push(['below', at(input.below, code)]);
      if (terms !== undefined)
        sides.push([
          'carried',
          sumOf(terms, ({ cell, prior: before }) => at(before === true ? prior : reported, cell)),
        ]);
      return {
        cell: code,
        reported: stated,
        lastYear: at(prior, code),
        checks: sides.map(([side, expected]) => checkOf(side, stated, expected, input.explained(code, side))),
      };
    });
}

/** What is left to ask about: differences nobody has explained, and what could not be held against anything. */
export const openLedger = (rows: readonly LedgerRow[]): LedgerRow[] =>
  rows.filter(({ checks }) => checks.some(({ status }) => status === 'unexplained' || status === 'not-evaluated'));

function checkOf(side: LedgerSide, reported: Figure, expected: Figure, explanation: string | null): LedgerCheck {
  if (reported === null || expected === null)
    return { side, expected, difference: null, status: 'not-evaluated', explanation: null };
  const difference = reported - expected;
  if (difference === 0) return { side, expected, difference, status: 'equal', explanation: null };
  return { side, expected, difference, status: explanation === null ? 'unexplained' : 'explained', explanation };
}

/** What last year says a cell must be: the form's own relations that reach back a year (R04, R06). */
function carriedTerms(form: Form): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, readonly Term[]>();
  for (const relation of form.relations) {
    if (relation.kind !== 'equal' || !relation.right.some(({ prior }) => prior === true)) continue;
    const [only, ...more] = relation.left;
    if (only !== undefined && more.length === 0) found.set(only.cell, relation.right);
  }
  return found;
}

function sumOf(terms: readonly Term[], figure: (term: Term) => Figure): Figure {
  let sum = 0;
  for (const term of terms) {
    const value = figure(term);
    if (value === null) return null;
    sum += (term.sign ?? 1) * value;
  }
  return sum;
}
