import { tickVerdicts } from '@gongkai/kernel';
import type { KeyboardEvent } from 'react';

/**
 * A digit on a row of the sheet is its verdict, arrows go from row to row. What is right goes on to the next row at once; what is
 * not waits in its field for the reason, and Enter there goes on.
 */
export function tickByKey(event: KeyboardEvent<HTMLElement>): void {
  const row = event.currentTarget;
  // In a field of the row a digit is a digit.
  if (event.target !== row) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    focusBeside(row, event.key === 'ArrowUp' ? 'before' : 'after');
    return;
  }
  const verdict = tickVerdicts[Number(event.key) - 1];
  if (verdict === undefined) return;
  event.preventDefault();
  row.querySelectorAll<HTMLInputElement>('.tick input[type="radio"]')[Number(event.key) - 1]?.click();
  if (verdict === 'right') focusBeside(row, 'after');
  // The field comes with the verdict.
  else setTimeout(() => row.querySelector<HTMLInputElement>('.tick input.ant-input')?.focus(), 0);
}

/** From a field of a row to the row below it, from the last one to its own row: a field that is left keeps what was written. */
export function nextRow(field: HTMLElement): void {
  const row = field.closest<HTMLElement>('tr');
  if (row === null) return;
  row.focus();
  focusBeside(row, 'after');
}

function focusBeside(row: HTMLElement, where: 'before' | 'after'): void {
  const beside = where === 'before' ? row.previousElementSibling : row.nextElementSibling;
  if (beside instanceof HTMLElement) beside.focus();
}
