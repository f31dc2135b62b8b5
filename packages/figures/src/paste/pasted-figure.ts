import type { Cell } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import { type FigureSource, moneyMeasure, parseFigure } from '../figure-text.ts';

/** Why a pasted text is no figure of its cell. */
export const pastedProblems = [
  'words',
  'negative',
  'accounting-dash',
  'percent',
  'fraction',
  'separators',
  'other-measure',
  'several-lines',
  'too-large',
  'outside',
  'no-cell',
  'merged',
] as const;
export type PastedProblem = (typeof pastedProblems)[number];

/** Why a pasted text is taken only after somebody has looked at it. */
export const pastedDoubts = [
  'dash',
  'measure',
  'decimals',
  'cleared',
  'computed',
  'not-asked',
  'counted',
  'heading',
] as const;
export type PastedDoubt = (typeof pastedDoubts)[number];

export type PastedFigure =
  | { readonly ok: true; readonly figure: Figure; readonly doubt: PastedDoubt | null }
  | { readonly ok: false; readonly why: PastedProblem };

const taken = (figure: Figure, doubt: PastedDoubt | null = null): PastedFigure => ({ ok: true, figure, doubt });
const problem = (why: PastedProblem): PastedFigure => ({ ok: false, why });

// A hyphen is not among them: accounting formats print zero as one.
const blankSigns = new Set(['—', '——', '–', '―', '─', '/', '//', '\\', 'n/a', 'N/A', '未报', '不适用']);
const measures = '万元|元|人次|条|件|次|篇|个|人|场|处|项|份|起|宗|例|部|册';
const withMeasure = new RegExp(`^(.*[\\d.])(${measures})$`);

/**
 * A figure out of a spreadsheet's cell: what may be typed, and besides a trailing measure, the currency sign of an amount,
 * `12.00` for a count, and the signs offices write into empty cells. Whatever has to be interpreted carries a doubt, what cannot
 * be said for certain is a problem by name: nothing is guessed at (R09).
 */
export function pastedFigure(cell: Cell, text: string, source: FigureSource = 'typed'): PastedFigure {
  const plain = plainText(text);
  if (plain === '') return taken(null);
  if (blankSigns.has(plain)) return taken(null, 'dash');
  if (plain.includes('\n')) return problem('several-lines');
  const bare = moneyMeasure(cell) === null ? plain : plain.replace(/^[¥$]\s?/, '');
  const direct = parseFigure(cell, bare, source);
  if (direct.ok) return taken(direct.value);
  return withItsMeasure(cell, bare, source) ?? wholeNumber(cell, bare) ?? problem(whyNot(cell, bare));
}

/** Full-width forms made half-width; what cannot be seen is taken away, line breaks inside are kept. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim();

function withItsMeasure(cell: Cell, plain: string, source: FigureSource): PastedFigure | null {
  const found = withMeasure.exec(plain.replace(/\s+/g, ''));
  if (found === null) return null;
  const [, digits = '', measure] = found;
  const read = pastedFigure(cell, digits, source);
  if (!read.ok || measure === cell.measure) return read;
  // 3 万元 in a cell of 元 is not 3; 12 条 in a cell of 件 may well be 12.
  const isMoney = measure === '元' || measure === '万元' || moneyMeasure(cell) !== null;
  return isMoney ? problem('other-measure') : taken(read.figure, 'measure');
}

/** `12.00` is a count as a spreadsheet formats it; three zeros might be a thousand written abroad. */
function wholeNumber(cell: Cell, plain: string): PastedFigure | null {
  const found = /^([\d,]+)\.0+$/.exec(plain);
  if (found === null || moneyMeasure(cell) !== null) return null;
  const read = parseFigure(cell, found[1] ?? '');
  return read.ok ? taken(read.value, 'decimals') : null;
}

function whyNot(cell: Cell, plain: string): PastedProblem {
  if (/^[-−]$/.test(plain)) return 'accounting-dash';
  if (/^\d+(\.\d+)?\s?%$/.test(plain)) return 'percent';
  if (/^[-−(]\s?[\d,.]+\)?$/.test(plain)) return 'negative';
  if (/^\d+$/.test(plain)) return 'too-large';
  if (/^\d+(\.\d+)?$/.test(plain))
    return moneyMeasure(cell) !== null && /^\d+\.\d{1,2}$/.test(plain) ? 'too-large' : 'fraction';
  return /^[\d,.\s]+$/.test(plain) ? 'separators' : 'words';
}
