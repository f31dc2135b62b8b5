import { shareOf, wholeOf } from '@gongkai/comparison/compare';
import { cellState } from '@gongkai/figures';
import { type Cell, cellIndex, type Form } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import type { UnitsComparison } from '@gongkai/reports';
import { showFigure } from '../../ui/show-figure.ts';
import { words } from '../../words.ts';
import type { ComparisonMeasure } from './comparison-search.ts';

export type ComparedRow = UnitsComparison['rows'][number];

/** A figure as it is shown: as a number that can be put in order with its like, and as text. `of` says what it is made of. */
export interface ShownFigure {
  readonly value: number | null;
  readonly text: string;
  readonly of: string | null;
}

/** A figure of a unit as value, as share of its whole, or by population; where there is none the word for why. */
export function shownFigure(form: Form, cell: Cell, row: ComparedRow, show: ComparisonMeasure): ShownFigure {
  const figure = figureOf(form, cell.code, row);
  const state = row.figures === null ? row.standing : cellState(cell, row.unitKind, figure);
  if (state === 'missing' || state === 'waiting' || state === 'counted') return none(words.comparison.standing[state]);
  if (figure === null || state === 'not-applicable' || state === 'not-reported')
    return none(words.comparison.points[state === 'not-applicable' ? state : 'not-reported']);
  switch (show) {
    case 'value':
      return { value: figure, text: showFigure(cell, figure), of: null };
    case 'share':
      return shareShown(form, cell, row, figure);
    case 'rate':
      return rateShown(cell, row, figure);
  }
}

export const figureOf = (form: Form, cell: string, { figures }: ComparedRow): Figure =>
  figures?.[cellIndex(form, cell)] ?? null;

const none = (text: string): ShownFigure => ({ value: null, text, of: null });

function shareShown(form: Form, cell: Cell, row: ComparedRow, figure: number): ShownFigure {
  const whole = wholeOf(form, cell.code);
  if (whole === null) return none('—');
  const { share, whole: total, reason } = shareOf(figure, figureOf(form, whole, row));
  if (total === null) return { value: null, text: '—', of: words.comparison.wholeNone };
  if (share === null || reason !== null)
    return { value: null, text: words.comparison.shareTooFew, of: words.comparison.shareSmall(total) };
  return {
    value: share,
    text: `${(100 * share).toFixed(1)}%`,
    of: words.comparison.shareOf(String(figure), String(total)),
  };
}

function rateShown(cell: Cell, { population }: ComparedRow, figure: number): ShownFigure {
  if (cell.nature === 'money') return { value: null, text: '—', of: words.comparison.rateMoney };
  if (population === null) return { value: null, text: words.comparison.rateNone, of: null };
  const rate = (figure * 10_000) / population;
  return { value: rate, text: rate.toFixed(2), of: words.comparison.rateOf(String(figure), String(population)) };
}
