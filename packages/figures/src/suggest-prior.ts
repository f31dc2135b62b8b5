import { applies, type Form, isTyped } from '@gongkai/forms';
import type { Figure, UnitKind } from '@gongkai/kernel';
import { parseFigure, printFigure } from './figure-text.ts';

/** What a report says now beside last year's figures and the registers' counts; arrays in cell order. */
export interface PriorInput {
  readonly unitKind: UnitKind;
  readonly figures: readonly Figure[];
  readonly prior: readonly Figure[] | null;
  readonly counted: readonly Figure[] | null;
}

/**
 * Last year's figures offered for cells that are still blank, as text by cell code. Never where something stands already,
 * where a register counts, where the form computes or does not ask, or where last year said nothing. A suggestion, for
 * somebody to take: last year's figure is no figure of this year.
 */
export function suggestPrior(
  form: Form,
  { unitKind, figures, prior, counted }: PriorInput,
): ReadonlyMap<string, string> {
  if (prior === null) return new Map();
  const offered = form.cells.flatMap((cell, index): [string, string][] => {
    const before = prior[index] ?? null;
    const isFree = (figures[index] ?? null) === null && (counted?.[index] ?? null) === null;
    if (before === null || !isFree || !isTyped(cell) || !applies(cell, unitKind)) return [];
    const text = printFigure(cell, before);
    // Stored with more decimals than a person may type: it could not be saved again.
    return parseFigure(cell, text).ok ? [[cell.code, text]] : [];
  });
  return new Map(offered);
}
