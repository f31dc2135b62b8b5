import { parseFigure } from '@gongkai/figures';
import { applies, type Cell, type Form } from '@gongkai/forms';
import { type Figure, ok, type Result, refuse, type UnitKind } from '@gongkai/kernel';
import { phrases } from '../phrases.ts';

/** A figure from the text of its place: a number, or a word for its state. Anything else is refused, never guessed at. */
export function readFigure(cell: Cell, unitKind: UnitKind, text: string): Result<Figure> {
  const plain = text.trim();
  if (!applies(cell, unitKind)) {
    const free = plain === '' || plain === phrases.notApplicable;
    return free ? ok(null) : refuse('cell-not-applicable', { cell: cell.code, kind: unitKind });
  }
  return plain === phrases.notReported ? ok(null) : parseFigure(cell, plain, 'stored');
}

/** Figures in the form's order from texts by cell code; a cell without text is not reported. The first refusal wins. */
export function readFigures(form: Form, unitKind: UnitKind, texts: ReadonlyMap<string, string>): Result<Figure[]> {
  const figures: Figure[] = [];
  for (const cell of form.cells) {
    const figure = readFigure(cell, unitKind, texts.get(cell.code) ?? '');
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  return ok(figures);
}
