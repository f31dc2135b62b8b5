import {
  blockToClipboard,
  clipboardBlock,
  type PasteReading,
  printFigure,
  readPaste,
  type TextBlock,
} from '@gongkai/figures';
import { cellIndex, findCell } from '@gongkai/forms';
import { App } from 'antd';
import { type ClipboardEvent, type MouseEvent, useRef, useState } from 'react';
import { words } from '../../../words.ts';
import { cellName } from '../desk/names.ts';
import { useReportPage } from '../report-context.tsx';
import { blockOf, cornerOf, type Lattice, type Place, placeOf, placesFrom, selectBetween } from './selection.ts';

/** Choosing a block with the mouse, copying it out, and pasting one in: read whole before anything is taken. */
export function useBlocks(table: string, lattice: Lattice) {
  const page = useReportPage();
  const { message } = App.useApp();
  const { desk, form, view, selection } = page;
  const [asked, setAsked] = useState<PasteReading | null>(null);
  const drawnFrom = useRef<Place | null>(null);
  const own = () => (selection.get()?.table === table ? selection.get() : null);

  const figureText = (code: string, of: readonly (number | null)[]): string => {
    const cell = findCell(form, code);
    return cell === undefined ? '' : printFigure(cell, of[cellIndex(form, code)] ?? null);
  };
  const textOf = (code: string): string =>
    page.lockOf(code) === null ? desk.store.get(cellName(code)).text : figureText(code, desk.figures.get());

  const onMouseDown = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
    const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
    const from = page.current.get();
    const begun = own()?.anchor ?? (from === null ? null : placeOf(lattice, from));
    const head = cell === undefined ? null : placeOf(lattice, cell);
    const isStretched = event.shiftKey && head !== null && begun !== null;
    drawnFrom.current = isStretched ? begun : head;
    if (isStretched) event.preventDefault();
    selection.set(isStretched ? selectBetween(lattice, table, begun, head) : null);
  };

  // A block is drawn from where the button went down; within one field the mouse still marks its text.
  const onMouseOver = (event: MouseEvent): void => {
    const from = drawnFrom.current;
    const target = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
    const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
    const head = cell === undefined ? null : placeOf(lattice, cell);
    if (event.buttons !== 1 || from === null || head === null) return;
    const isBack = head.row === from.row && head.column === from.column;
    if (!isBack || own() !== null) selection.set(isBack ? null : selectBetween(lattice, table, from, head));
  };

  const onCopy = (event: ClipboardEvent): void => {
    const chosen = own();
    if (chosen === null || chosen.cells.size < 2) return;
    event.preventDefault();
    const { html, text } = blockToClipboard(blockOf(lattice, chosen, textOf));
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    void message.info(words.entry.copied(chosen.cells.size));
  };

  const take = ({ cells }: PasteReading): void => {
    const changed = cells.filter(({ text, was }) => text !== was);
    desk.steps.enter(changed.map(({ cell, text }) => [cellName(cell), text]));
    void message.info(changed.length === 0 ? words.entry.pastedSame : words.entry.pasted(changed.length));
    setAsked(null);
  };

  const read = (cell: string, block: TextBlock): PasteReading => {
    const chosen = own();
    const isMany = chosen !== null && chosen.cells.size > 1;
    const corner = isMany ? cornerOf(chosen) : placeOf(lattice, cell);
    // One text over a chosen block fills it.
    const isOne = block.length === 1 && block[0]?.length === 1;
    const filled = isMany && isOne ? blockOf(lattice, chosen, () => block[0]?.[0] ?? '') : block;
    return readPaste({
      form,
      unitKind: view.unitKind,
      places: corner === null ? [] : placesFrom(lattice, corner),
      block: filled,
      source: desk.source,
      standingOf: (code) => {
        const lock = page.lockOf(code);
        const state = lock === null ? 'open' : lock.reason === 'computed' ? 'computed' : 'not-applicable';
        const counted = view.tally?.[cellIndex(form, code)] == null ? null : figureText(code, view.tally);
        return { state, text: textOf(code), counted };
      },
    });
  };

  const onPaste = (event: ClipboardEvent): void => {
    const field = event.target;
    const cell = field instanceof HTMLElement ? field.dataset.cell : undefined;
    if (cell === undefined || view.lock !== null) return;
    const block = clipboardBlock({
      html: event.clipboardData.getData('text/html'),
      text: event.clipboardData.getData('text/plain'),
    });
    const isOne = block.length === 1 && block[0]?.length === 1;
    // A piece pasted into the middle of a text is the field's own affair.
    if (isOne && field instanceof HTMLInputElement && !isWhole(field) && (own()?.cells.size ?? 0) < 2) return;
    event.preventDefault();
    const reading = read(cell, block);
    if (reading.problems.length + reading.doubts.length > 0) setAsked(reading);
    else take(reading);
  };

  return { onMouseDown, onMouseOver, onCopy, onPaste, asked, take, close: () => setAsked(null) };
}

const isWhole = ({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === value.length;
