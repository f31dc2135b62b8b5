import type { Table } from '@gongkai/forms';
import { App } from 'antd';
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useState } from 'react';
import { PrintedTable } from '../../../ui/printed-table.tsx';
import { type Placed, tableGrid } from '../../../ui/table-grid.ts';
import { words } from '../../../words.ts';
import { cellName } from '../desk/names.ts';
import { useReportPage } from '../report-context.tsx';
import { FigureCell } from './figure-cell.tsx';
import { focusCell } from './focus-field.ts';
import { navigate, type Step, spread } from './navigate.ts';

/** The table as printed, its figures as fields. Keys are heard once at the table, not in every cell. */
export function ReportTable({ table }: { table: Table }) {
  const page = useReportPage();
  const { message } = App.useApp();
  const [grid] = useState(() => tableGrid(table));
  const canEnter = (cell: string): boolean => page.lockOf(cell) === null;

  const leadTo = (from: string, step: Step): boolean => {
    const cell = navigate(grid, from, step, canEnter);
    if (cell === null) return false;
    focusCell(cell);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.dataset.cell === undefined) return;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      page.desk.store.revert(cellName(field.dataset.cell));
      return;
    }
    const step = stepOf(event, field);
    if (step !== null && leadTo(field.dataset.cell, step)) event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent): void => {
    const field = event.target;
    const text = event.clipboardData.getData('text/plain');
    if (!(field instanceof HTMLInputElement) || field.dataset.cell === undefined || !/[\t\n]/.test(text.trimEnd()))
      return;
    event.preventDefault();
    const filled = spread(grid, field.dataset.cell, text, canEnter);
    for (const [cell, piece] of filled) page.desk.store.type(cellName(cell), piece);
    void message.info(words.report.importPaste(filled.length));
  };

  const onFocus = (event: FocusEvent): void => {
    const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    if (cell !== undefined) page.current.set(cell);
    if (event.target instanceof HTMLInputElement) event.target.select();
  };

  return (
    <PrintedTable
      table={table}
      grid={grid}
      figure={drawFigure}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onFocus={onFocus}
      onBlur={() => void page.desk.flush()}
    />
  );
}

const drawFigure = (cell: string, placed: Placed) => <FigureCell key={placed.id} code={cell} placed={placed} />;

/** Left and right leave the field only from its end, so that a figure can still be corrected inside. */
function stepOf(event: KeyboardEvent, field: HTMLInputElement): Step | null {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const all = start === 0 && end === value.length;
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? 'up' : 'down';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    case 'ArrowRight':
      return all || (start === end && end === value.length) ? 'next' : null;
    case 'ArrowLeft':
      return all || (start === end && start === 0) ? 'previous' : null;
    default:
      return null;
  }
}
