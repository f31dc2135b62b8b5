import { type Cell, malformedRule } from '@gongkai/forms';
import type { Finding } from '@gongkai/kernel';
import { parseFigure } from './figure-text.ts';

/**
 * R09 on the text of one cell as it came from a file: is it a figure at all? A recorded report keeps its faults beside
 * it (design D11), so an unreadable figure there is a finding, where the same text typed in a live one is refused.
 */
export function checkText(cell: Cell, text: string): Finding {
  return {
    ...malformedRule,
    kind: 'malformed',
    outcome: text.trim() === '' ? 'not-evaluated' : parseFigure(cell, text).ok ? 'passed' : 'failed',
    cells: [cell.code],
    facts: { label: cell.fullLabel, text: text.trim().slice(0, 40) },
    missing: text.trim() === '' ? [cell.code] : [],
  };
}
