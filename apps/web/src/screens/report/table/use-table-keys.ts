import { suggestPrior } from '@gongkai/figures';
import type { KeyboardEvent } from 'react';
import type { TableGrid } from '../../../ui/table-grid.ts';
import { cellName } from '../desk/names.ts';
import { useReportPage } from '../report-context.tsx';
import { useSteps } from '../use-steps.ts';
import { focusCell } from './focus-field.ts';
import { navigate, type Step } from './navigate.ts';
import { type Direction, type Lattice, placeOf, selectBetween, stretch } from './selection.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Keys over a whole table: moving, drawing a block, clearing it, taking last year's figure, going back. */
export function useTableKeys(table: string, grid: TableGrid, lattice: Lattice): (event: KeyboardEvent) => void {
  const page = useReportPage();
  const { desk, selection } = page;
  const steps = useSteps();
  const canEnter = (cell: string): boolean => page.lockOf(cell) === null;

  const draw = (cell: string, direction: Direction): void => {
    const place = placeOf(lattice, cell);
    if (place === null) return;
    const begun = selection.get();
    const from = begun?.cells.has(cell) === true ? begun : selectBetween(lattice, table, place, place);
    selection.set(stretch(lattice, from, direction));
  };

  const clear = (): void => {
    const cells = [...(selection.get()?.cells ?? [])].filter(canEnter);
    desk.steps.enter(cells.map((cell) => [cellName(cell), '']));
  };

  const takePrior = (cell: string): void => {
    const { prior, tally, unitKind } = page.view;
    const offered = suggestPrior(page.form, { unitKind, figures: desk.figures.get(), prior, counted: tally });
    const text = offered.get(cell);
    if (text !== undefined && canEnter(cell)) desk.steps.enter([[cellName(cell), text]]);
  };

  /** Answers whether the key was one of these. */
  const act = (event: KeyboardEvent, cell: string, field: HTMLElement): boolean => {
    const direction = directions[event.key];
    const isMany = (selection.get()?.cells.size ?? 0) > 1;
    if (event.ctrlKey || event.metaKey) return steps.onKey(event);
    if (event.altKey) {
      if (event.key !== 'ArrowDown') return false;
      takePrior(cell);
      return true;
    }
    if (event.shiftKey && direction !== undefined && leavesText(direction, field)) {
      draw(cell, direction);
      return true;
    }
    if (isMany && (event.key === 'Delete' || event.key === 'Backspace')) {
      clear();
      return true;
    }
    if (event.key === 'Shift') return false;
    selection.set(null);
    if (event.key === 'Escape' && field instanceof HTMLInputElement) {
      if (isMany) return true;
      desk.steps.enter([[cellName(cell), desk.store.get(cellName(cell)).base]]);
      desk.store.revert(cellName(cell));
      return true;
    }
    const step = field instanceof HTMLInputElement ? stepOf(event, field) : null;
    const next = step === null ? null : navigate(grid, cell, step, canEnter);
    if (next !== null) focusCell(next);
    return next !== null;
  };

  return (event) => {
    const field = event.target;
    if (!(field instanceof HTMLElement) || field.dataset.cell === undefined || event.nativeEvent.isComposing) return;
    if (act(event, field.dataset.cell, field)) event.preventDefault();
  };
}

/** Left and right leave the field only from its end, so that a figure can still be corrected inside. */
function stepOf(event: KeyboardEvent, field: HTMLInputElement): Step | null {
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? 'up' : 'down';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    case 'ArrowRight':
      return leavesText('right', field) ? 'next' : null;
    case 'ArrowLeft':
      return leavesText('left', field) ? 'previous' : null;
    default:
      return null;
  }
}

function leavesText(direction: Direction, field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement) || direction === 'up' || direction === 'down') return true;
  const { selectionStart: start, selectionEnd: end, value } = field;
  const isAll = start === 0 && end === value.length;
  return isAll || (start === end && start === (direction === 'right' ? value.length : 0));
}
