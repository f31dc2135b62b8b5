import { findCell, getForm } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';
import type { CellChange } from '@gongkai/reports';
import { marks, withGloss } from '@gongkai/words';
import { showFigure } from '../../ui/show-figure.ts';
import { words } from '../../words.ts';

const shown = 4;

/** The first corrected figures in one line, old and new. Needs the forms, which the work list otherwise does without. */
export function ChangedCells({
  form: code,
  cells,
}: {
  readonly form: FormCode;
  readonly cells: readonly CellChange[];
}) {
  const form = getForm(code);
  const print = (cell: string, figure: number | null): string => {
    const data = findCell(form, cell);
    return figure === null || data === undefined ? words.common.notReported : showFigure(data, figure);
  };
  const lines = cells
    .slice(0, shown)
    .map(({ cell, before, after }) =>
      words.corrections.change(
        withGloss(findCell(form, cell)?.fullLabel ?? cell),
        print(cell, before),
        print(cell, after),
      ),
    );
  return lines.concat(cells.length > shown ? ['…'] : []).join(marks.semicolon);
}
