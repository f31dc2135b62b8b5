import { computeCells, printFigure } from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import { type Figure, ok, type Result, refuse, type UnitKind } from '@gongkai/kernel';

/** The cells of a working copy with what is known of each: arrays in cell order, revisions as counted by saves. */
export interface CellsHeld {
  readonly figures: readonly Figure[];
  /** The save that changed each cell last. */
  readonly cellRevisions: readonly number[];
  readonly cellAuthors: Readonly<Record<string, string>>;
  readonly revision: number;
  readonly updatedBy: string;
}

export interface TypedCell {
  readonly index: number;
  readonly figure: Figure;
}

/** What a person sends: the cells and the revision they had in sight while typing. */
export interface Typing {
  readonly cells: readonly TypedCell[];
  readonly seen: number;
  readonly by: string;
}

interface CellsAfter {
  readonly figures: Figure[];
  readonly cellRevisions: number[];
  readonly cellAuthors: Record<string, string>;
}

/**
 * The rule of saving: a cell that somebody else changed after the revision this person saw is not overwritten, both
 * values are told (goal G38), and then nothing of the call is kept. The same value typed by two is no conflict.
 */
export function saveTyped(form: Form, unitKind: UnitKind, held: CellsHeld, typing: Typing): Result<CellsAfter> {
  const figures = [...held.figures];
  const cellRevisions = [...held.cellRevisions];
  const cellAuthors = { ...held.cellAuthors };
  for (const { index, figure } of typing.cells) {
    const stands = figures[index] ?? null;
    const cell = form.cells[index];
    if (cell === undefined || stands === figure) continue;
    if ((cellRevisions[index] ?? 0) > typing.seen)
      return refuse('cell-changed', {
        cell: cell.code,
        yours: printFigure(cell, figure),
        theirs: printFigure(cell, stands),
        by: cellAuthors[cell.code] ?? held.updatedBy,
      });
    figures[index] = figure;
    cellRevisions[index] = held.revision + 1;
    cellAuthors[cell.code] = typing.by;
  }
  return ok({ figures: computeCells(form, figures, unitKind), cellRevisions, cellAuthors });
}
