import { type Cell, cellIndex, type Form } from '@gongkai/forms';
import type { UnitKind } from '@gongkai/kernel';
import { measureIn, withGloss } from '@gongkai/words';
import { Table } from 'antd';
import { words } from '../words.ts';
import { RollupFigure } from './rollup-figure.tsx';
import type { Rollup } from './rollup-sheet.tsx';

interface Props {
  readonly form: Form;
  readonly kind: UnitKind;
  readonly rollup: Rollup;
  readonly changed: ReadonlySet<string> | undefined;
  readonly onPick: ((cell: string) => void) | undefined;
}

/** Every cell as a line: own, below, total, and how many units answered. */
export function RollupList({ form, kind, rollup, changed, onPick }: Props) {
  const figure = (side: 'own' | 'below' | 'total') => (_: unknown, cell: Cell) => (
    <RollupFigure form={form} cell={cell} kind={kind} rollup={rollup} side={side} changed={changed} onPick={onPick} />
  );
  const column = { align: 'right', width: 130, className: 'figure-total' } as const;
  return (
    <Table<Cell>
      size="small"
      rowKey="code"
      dataSource={[...form.cells]}
      pagination={false}
      sticky={{ offsetHeader: 52 }}
      columns={[
        { title: words.report.headIndicator, render: (_, cell) => withGloss(cell.fullLabel) },
        {
          title: words.totals.measure,
          width: 100,
          render: (_, cell) => <span className="soft">{measureIn(cell.measure)}</span>,
        },
        { ...column, title: words.common.own, render: figure('own') },
        { ...column, title: words.common.below, render: figure('below') },
        { ...column, title: words.common.total, render: figure('total') },
        {
          ...column,
          title: words.totals.reportedHead,
          width: 90,
          render: (_, cell) => (
            <span className="figure-still soft">{rollup.reported[cellIndex(form, cell.code)] ?? 0}</span>
          ),
        },
      ]}
    />
  );
}
