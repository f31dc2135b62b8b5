import { moneyMeasure } from '@gongkai/figures';
import type { Cell } from '@gongkai/forms';
import { printMoney } from '@gongkai/kernel';
import { printNumber } from '@gongkai/words';
import { words } from '../../../words.ts';

/** A figure, or a difference with its sign, in the measure of its cell. */
export function printIn(cell: Cell | undefined, figure: number | null): string {
  if (figure === null) return words.common.notReported;
  const money = cell === undefined ? null : moneyMeasure(cell);
  return printNumber(money === null ? figure : printMoney(figure, money));
}
