import type { Cell } from '@gongkai/forms';
import { type Figure, type MoneyMeasure, ok, parseMoney, printMoney, type Result, refuse } from '@gongkai/kernel';

/** The measure of an amount, or null for a count. */
export const moneyMeasure = (cell: Cell): MoneyMeasure | null =>
  cell.measure === '元' || cell.measure === '万元' ? cell.measure : null;

/** `typed` by a person: two decimals (R09). `stored` by this program: as many as 分 needs in the measure. */
export type FigureSource = 'typed' | 'stored';

// 1,000 亿元 in 分. Nine hundred figures of this size still add up inside the safe integers: a slip cannot break a total.
const mostTyped = 9_999_999_999_999;

/**
 * A figure from what stands in a field or a pasted cell: spaces around, full-width digits and thousands separators are
 * taken; empty text is "not reported". Anything else — a sign, a fraction of a count, a dash, 无 — is refused with
 * `figure-malformed` and never guessed at (R09).
 */
export function parseFigure(cell: Cell, text: string, source: FigureSource = 'typed'): Result<Figure> {
  const plain = toPlainDigits(text);
  if (plain === '') return ok(null);
  const figure = readNumber(cell, plain, source);
  if (figure === null) return refuse('figure-malformed', { cell: cell.code, text: text.trim().slice(0, 40) });
  return ok(figure);
}

/** The exact figure in the form's measure, without separators; empty for "not reported". `parseFigure` reads it back. */
export function printFigure(cell: Cell, figure: Figure): string {
  if (figure === null) return '';
  const money = moneyMeasure(cell);
  return money === null ? String(figure) : printMoney(figure, money);
}

function readNumber(cell: Cell, plain: string, source: FigureSource): number | null {
  const money = moneyMeasure(cell);
  const figure =
    money === null ? readCount(plain) : source === 'typed' ? parseMoney(plain, money, 2) : parseMoney(plain, money);
  if (figure === null || (source === 'typed' && figure > mostTyped)) return null;
  return figure;
}

function readCount(plain: string): number | null {
  if (!/^\d{1,16}$/.test(plain)) return null;
  const count = Number(plain);
  return Number.isSafeInteger(count) ? count : null;
}

function toPlainDigits(text: string): string {
  const narrow = text.trim().replace(/[０-９．，]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  // Separators only where a thousand ends: 1,234 is a number, 12,34 may be two.
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(narrow) ? narrow.replaceAll(',', '') : narrow;
}
