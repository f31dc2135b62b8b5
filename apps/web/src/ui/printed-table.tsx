import type { Table } from '@gongkai/forms';
import { withGloss } from '@gongkai/words';
import { type ComponentProps, memo, type ReactNode } from 'react';
import { OfficialLabel } from './official-label.tsx';
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
  const widths = screenWidths(table, grid);
  return (
    <table {...rest} className="report-table" data-wide={table.widths.length > 5 ? '' : undefined}>
      <caption className="visually-hidden">{withGloss(table.title)}</caption>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width: `${width}%` }} />
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

// A figure of five digits with its mark needs this much of a wide table on a 1366 screen.
const leastShare = 7.9;

/** Widths in percent as the form gives them; in a wide table its figure columns get room before its labels. */
function screenWidths(table: Table, grid: TableGrid): readonly number[] {
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  const shares = table.widths.map((width) => (100 * width) / whole);
  if (table.widths.length <= 5) return shares;
  const ofFigures = new Set(grid.figures.map(({ column }) => column));
  const isFigure = (index: number): boolean => ofFigures.has(index);
  const wanted = shares.map((share, index) => (isFigure(index) ? Math.max(share, leastShare) : share));
  const figures = wanted.reduce((sum, share, index) => (isFigure(index) ? sum + share : sum), 0);
  const labels = shares.reduce((sum, share, index) => (isFigure(index) ? sum : sum + share), 0);
  if (figures > 70 || labels === 0) return shares;
  return wanted.map((share, index) => (isFigure(index) ? share : (share * (100 - figures)) / labels));
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
      <OfficialLabel text={slot.text} />
    </th>
  );
}
