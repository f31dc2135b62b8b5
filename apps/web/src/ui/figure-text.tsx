import { cellState } from '@gongkai/figures';
import type { Cell } from '@gongkai/forms';
import type { Figure, UnitKind } from '@gongkai/kernel';
import { words } from '../words.ts';
import { showFigure } from './show-figure.ts';

/** A figure or the word for why there is none: a blank is never shown as zero. */
export function FigureText({ cell, kind, figure }: { cell: Cell; kind: UnitKind; figure: Figure }) {
  switch (cellState(cell, kind, figure)) {
    case 'not-applicable':
      return <span className="figure-none">{words.common.notApplicable}</span>;
    case 'not-reported':
      return <span className="figure-none">{words.common.notReported}</span>;
    case 'zero':
    case 'value':
      return <span className="figure">{showFigure(cell, figure)}</span>;
  }
}
