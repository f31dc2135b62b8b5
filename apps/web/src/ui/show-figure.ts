import { printFigure } from '@gongkai/figures';
import type { Cell } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import { printNumber } from '@gongkai/words';

/** A figure to be read, as the language of the screens writes numbers; what is typed keeps the form's own text. */
export const showFigure = (cell: Cell, figure: Figure): string => printNumber(printFigure(cell, figure));
