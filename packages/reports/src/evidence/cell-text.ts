import { moneyMeasure, parseFigure, printFigure } from '@gongkai/figures';
import type { Cell } from '@gongkai/forms';

/**
 * A figure as printed, in the measure of its cell: 3.5 of 万元 in a cell of 元 is 35000. null when the cell cannot hold it
 * exactly, or when it is a rounded one: 3.5 of 万人次 says nothing of the last thousand.
 */
export function cellText(cell: Cell, value: string, measure: string): string | null {
  const money = moneyMeasure(cell);
  const shift = powerOf(measure) - (money === null ? 0 : powerOf(money));
  if (money === null && shift > 0) return null;
  const text = shifted(value, shift);
  const figure = text === null ? null : parseFigure(cell, text, 'stored');
  return figure?.ok === true ? printFigure(cell, figure.value) : null;
}

const powerOf = (measure: string): number => (measure.startsWith('亿') ? 8 : measure.startsWith('万') ? 4 : 0);

/** A decimal text with its point moved to the right; zeros that say nothing fall away. */
function shifted(value: string, by: number): string | null {
  const [, whole = '', rest = ''] = /^(\d{1,15})(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === '') return null;
  const digits = whole + rest;
  const point = whole.length + by;
  const padded = point > 0 ? digits.padEnd(point, '0') : digits.padStart(digits.length - point + 1, '0');
  const at = Math.max(point, 1);
  const fraction = padded.slice(at).replace(/0+$/, '');
  return `${padded.slice(0, at).replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}
