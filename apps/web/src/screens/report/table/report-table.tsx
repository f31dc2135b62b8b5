import type { Table } from '@gongkai/forms';
import { type FocusEvent, useState } from 'react';
import { PrintedTable } from '../../../ui/printed-table.tsx';
import { type Placed, tableGrid } from '../../../ui/table-grid.ts';
import { useReportPage } from '../report-context.tsx';
import { FigureCell } from './figure-cell.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { latticeOf } from './selection.ts';
import { useBlocks } from './use-blocks.ts';
import { useTableKeys } from './use-table-keys.ts';

/** The table as printed, its figures as fields. Keys, mouse and clipboard are heard once at the table, not in every cell. */
export function ReportTable({ table }: { table: Table }) {
  const page = useReportPage();
  const [grid] = useState(() => tableGrid(table));
  const [lattice] = useState(() => latticeOf(grid));
  const blocks = useBlocks(table.code, lattice);
  const onKeyDown = useTableKeys(table.code, grid, lattice);

  const onFocus = (event: FocusEvent): void => {
    const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    if (cell !== undefined) page.current.set(cell);
    if (event.target instanceof HTMLInputElement) event.target.select();
  };

  return (
    <>
      <PrintedTable
        table={table}
        grid={grid}
        figure={drawFigure}
        onKeyDown={onKeyDown}
        onMouseDown={blocks.onMouseDown}
        onMouseOver={blocks.onMouseOver}
        // A marked figure dragged away would move into another cell.
        onDragStart={(event) => event.preventDefault()}
        onCopy={blocks.onCopy}
        onPaste={blocks.onPaste}
        onFocus={onFocus}
        onBlur={() => void page.desk.flush()}
      />
      {blocks.asked !== null && <PasteDialog reading={blocks.asked} onTake={blocks.take} onClose={blocks.close} />}
    </>
  );
}

const drawFigure = (cell: string, placed: Placed) => <FigureCell key={placed.id} code={cell} placed={placed} />;
