import { type Cell, cellIndex, type Form } from '@gongkai/forms';
import type { UnitKind } from '@gongkai/kernel';
import { withGloss } from '@gongkai/words';
import { words } from '../words.ts';
import { FigureText } from './figure-text.tsx';
import type { Rollup } from './rollup-sheet.tsx';
import { showFigure } from './show-figure.ts';

interface Props {
  readonly form: Form;
  readonly cell: Cell;
  readonly kind: UnitKind;
  readonly rollup: Rollup;
  readonly side: 'own' | 'below' | 'total';
  readonly changed: ReadonlySet<string> | undefined;
  readonly onPick: ((cell: string) => void) | undefined;
}

/** One figure of a roll-up with how many units it comes from; a total opens into them. */
export function RollupFigure({ form, cell, kind, rollup, side, changed, onPick }: Props) {
  const index = cellIndex(form, cell.code);
  const figure = rollup[side][index] ?? null;
  if (side !== 'own' && cell.rollUp.how === 'none')
    return (
      <span className="figure-still figure-none" title={words.totals.whyBlank(cell.rollUp.reason)}>
        {words.totals.blankAbove}
      </span>
    );
  if (side === 'own' && !form.filedBy.includes(kind))
    return <span className="figure-still figure-none">{words.totals.ownNotAsked}</span>;
  // Nothing of its own counts yet: what its clerk has filled in waits to be accepted.
  if (side === 'own' && rollup.own.every((own) => own === null))
    return <span className="figure-still figure-none">{words.totals.status.missing}</span>;
  if (onPick === undefined || side !== 'total')
    return (
      <span className="figure-still">
        {/* Whether a cell applies is a matter of each unit below, not of the one above. */}
        {side === 'own' ? <FigureText cell={cell} kind={kind} figure={figure} /> : printed(cell, figure)}
      </span>
    );
  return (
    <button
      type="button"
      className="figure-open"
      title={words.totals.openCell(withGloss(cell.fullLabel), printed(cell, figure))}
      onClick={() => onPick(cell.code)}
    >
      {printed(cell, figure)}
      {changed?.has(cell.code) === true && <small className="warn">{words.corrections.cellChanged}</small>}
      <small>{words.totals.reportedBy(rollup.reported[index] ?? 0)}</small>
    </button>
  );
}

const printed = (cell: Cell, figure: number | null): string =>
  figure === null ? words.totals.nobody : showFigure(cell, figure);
