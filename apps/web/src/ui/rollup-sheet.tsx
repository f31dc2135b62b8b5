import { type Form, findCell } from '@gongkai/forms';
import type { UnitKind } from '@gongkai/kernel';
import type { TotalsView } from '@gongkai/reports';
import { withGloss } from '@gongkai/words';
import { Segmented } from 'antd';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { words } from '../words.ts';
import { PrintedTable } from './printed-table.tsx';
import { RollupFigure } from './rollup-figure.tsx';
import { type Placed, tableGrid } from './table-grid.ts';
import { Waiting } from './waiting.tsx';

const RollupList = lazy(() => import('./rollup-list.tsx').then(({ RollupList }) => ({ default: RollupList })));

export type Rollup = Pick<TotalsView, 'own' | 'below' | 'total' | 'reported'>;
const sides = ['total', 'own', 'below', 'list'] as const;
type Side = (typeof sides)[number];

interface Props {
  readonly form: Form;
  readonly kind: UnitKind;
  readonly rollup: Rollup;
  /** Cells in whose total a figure has changed since the report was published. */
  readonly changed?: ReadonlySet<string>;
  /** A figure was chosen: show what it is made of. Absent: figures do not open here. */
  readonly onPick?: (cell: string) => void;
}

/** Own, below and total of a form: in its printed table one at a time, or all three side by side as a list. */
export function RollupSheet({ form, kind, rollup, changed, onPick }: Props) {
  const [side, setSide] = useState<Side>(form.tables.some(({ widths }) => widths.length > 5) ? 'total' : 'list');
  const tables = useMemo(() => form.tables.map((table) => ({ table, grid: tableGrid(table) })), [form]);
  const draw = useCallback(
    (code: string, placed: Placed) => {
      const cell = findCell(form, code);
      if (cell === undefined || side === 'list') return null;
      return (
        <td key={placed.id} className="figure-total" colSpan={placed.colSpan} headers={placed.headers.join(' ')}>
          <RollupFigure
            form={form}
            cell={cell}
            kind={kind}
            rollup={rollup}
            side={side}
            changed={changed}
            onPick={onPick}
          />
        </td>
      );
    },
    [form, kind, rollup, side, changed, onPick],
  );

  return (
    <section className="card">
      <div className="sheet-tools">
        <Segmented<Side>
          value={side}
          onChange={setSide}
          options={sides.map((each) => ({
            value: each,
            label: each === 'list' ? words.totals.sideBySide : words.common[each],
          }))}
        />
      </div>
      {side === 'list' ? (
        <Suspense fallback={<Waiting />}>
          <RollupList form={form} kind={kind} rollup={rollup} changed={changed} onPick={onPick} />
        </Suspense>
      ) : (
        tables.map(({ table, grid }) => (
          <div key={table.code} className="report-block">
            <div className="report-block-head">
              <h2>{withGloss(table.title)}</h2>
            </div>
            <div className="report-scroll">
              <PrintedTable table={table} grid={grid} figure={draw} />
            </div>
          </div>
        ))
      )}
    </section>
  );
}
