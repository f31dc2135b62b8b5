import { type Form, findCell } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import type { ExplainedChange } from '@gongkai/reports';
import { Table } from 'antd';
import { words } from '../words.ts';
import { OfficialLabel } from './official-label.tsx';
import { showFigure } from './show-figure.ts';
import { printTime } from './today.ts';

const said = words.corrections;

interface Props {
  readonly form: Form;
  readonly rows: readonly ExplainedChange[];
  /** Rows are of several units. */
  readonly withUnits: boolean;
}

/** Changed cells, then and now, with who and why. */
export function ChangeTable({ form, rows, withUnits }: Props) {
  const print = (code: string, figure: Figure): string => {
    const cell = findCell(form, code);
    return figure === null || cell === undefined ? words.common.notReported : showFigure(cell, figure);
  };
  const whose = { title: said.whose, render: (_: unknown, { unitName }: ExplainedChange) => unitName };
  return (
    <Table<ExplainedChange>
      size="small"
      rowKey={({ unit, cell }) => `${unit}/${cell}`}
      dataSource={[...rows]}
      pagination={{ defaultPageSize: 50, hideOnSinglePage: true }}
      columns={[
        ...(withUnits ? [whose] : []),
        { title: said.cell, render: (_, { cell }) => <OfficialLabel text={findCell(form, cell)?.fullLabel ?? cell} /> },
        { title: said.before, align: 'right', render: (_, { cell, before }) => print(cell, before) },
        { title: said.after, align: 'right', render: (_, { cell, after }) => print(cell, after) },
        {
          title: said.who,
          render: (_, { by, at }) => (
            <>
              {by}
              {at !== null && <div className="faint figure">{printTime(at)}</div>}
            </>
          ),
        },
        {
          title: said.why,
          render: (_, { reason }) =>
            reason === null ? <span className="faint">{said.noReason}</span> : <span>{reason}</span>,
        },
      ]}
    />
  );
}
