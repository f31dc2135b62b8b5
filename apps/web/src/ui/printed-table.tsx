import type { Table } from '@gongkai/forms';
import { type ComponentProps, memo, type ReactNode } from 'react';
import type { Placed, TableGrid } from './table-grid.ts';

type DrawFigure = (cell: string, placed: Placed) => ReactNode;

interface Props extends ComponentProps<'table'> {
  readonly table: Table;
  readonly grid: TableGrid;
  /** Draws the `td` of a figure. Keep it stable: rows are drawn again only when it changes. */
  readonly figure: DrawFigure;
}

/** A form's table as it is printed: its spans, its headings with their scope, and the figures drawn by the caller. */
export function PrintedTable({ table, grid, figure, ...rest }: Props) {
  const widest = table.widths.reduce((sum, width) => sum + width, 0);
  return (
    <table {...rest} className="report-table" data-wide={table.widths.length > 5 ? '' : undefined}>
      <caption className="visually-hidden">{table.title}</caption>
      <colgroup>
        {table.widths.map((width, index) => (
          <col key={index} style={{ width: `${(100 * width) / widest}%` }} />
        ))}
      </colgroup>
      <thead>
        {grid.head.map((row) => (
          <Row key={row[0]?.id} row={row} figure={figure} inHead />
        ))}
      </thead>
      <tbody>
        {grid.body.map((row) => (
          <Row key={row[0]?.id} row={row} figure={figure} inHead={false} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: readonly Placed[];
  readonly figure: DrawFigure;
  readonly inHead: boolean;
}

const Row = memo(function Row({ row, figure, inHead }: RowProps) {
  return (
    <tr>
      {row.map((placed) => (
        <Place key={placed.id} placed={placed} figure={figure} inHead={inHead} />
      ))}
    </tr>
  );
});

function Place({ placed, figure, inHead }: { placed: Placed; figure: DrawFigure; inHead: boolean }) {
  const { slot, rowSpan, colSpan, id } = placed;
  if (slot.kind === 'figure') return figure(slot.cell, placed);
  if (slot.kind === 'dash')
    return (
      <td className="dash" colSpan={colSpan}>
        —
      </td>
    );
  const over = inHead ? 'col' : 'row';
  const spans = inHead ? colSpan > 1 : rowSpan > 1;
  return (
    <th
      id={id}
      scope={spans ? `${over}group` : over}
      rowSpan={rowSpan}
      colSpan={colSpan}
      data-indent={slot.indent}
      data-strong={slot.strong === true ? '' : undefined}
    >
      {slot.text}
    </th>
  );
}
