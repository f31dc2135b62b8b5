import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node';
import { plainLine } from '../plain-text.ts';
import { zipPackage } from '../zip.ts';
import { type FileContent, hiddenKeys, onePageWide, results } from './features.ts';
import type { PlannedCell, SheetPlan } from './plan.ts';

/** The planned sheets as an Excel file. The same plans give the same bytes. */
export async function writeSheets(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const sheets = plans.map(
    (plan): Sheet<FileContent> => ({
      sheet: plan.name,
      data: plan.rows.map((row) => row.map((cell) => (cell === null ? null : writtenCell(cell, heightOf(row, plan))))),
      columns: plan.widths.map((width) => ({ width })),
      ...(plan.frozen > 0 ? { stickyRowsCount: plan.frozen } : {}),
      ...(plan.landscape ? { orientation: 'landscape' } : {}),
    }),
  );
  const options = { fontFamily: '宋体', fontSize: 11, features: [hiddenKeys(plans), results(plans), onePageWide] };
  return zipPackage(unzipSync(await writeExcelFile(sheets, options).toBuffer()));
}

/** Text is marked as text, so that a name beginning with = + - @ stays one even after it is edited in place. */
function writtenCell(cell: PlannedCell, height: number): Cell {
  const look: CellObject = {
    columnSpan: cell.colSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    align: cell.align ?? 'left',
    alignVertical: 'center',
    wrap: true,
    height,
    ...(cell.indent === undefined || cell.indent === 0 ? {} : { indent: cell.indent }),
    ...(cell.strong === true ? { fontWeight: 'bold' } : {}),
    ...(cell.size === undefined ? {} : { fontSize: cell.size }),
    ...(cell.shaded === true ? { backgroundColor: '#f2f2f2' } : {}),
    ...(cell.framed === true ? { borderStyle: 'thin', borderColor: '#000000' } : {}),
  };
  switch (cell.kind) {
    case 'text':
      return { ...look, type: String, value: plainLine(cell.text), format: '@' };
    case 'number':
      return { ...look, type: Number, value: Number(cell.text) };
    case 'formula':
      return { ...look, type: 'Formula', value: cell.formula };
  }
}

/** Points: spreadsheets do not grow a row for merged text, so its lines are counted here. A Chinese character is two wide. */
function heightOf(row: readonly (PlannedCell | null)[], plan: SheetPlan): number {
  const lines = row.map((cell, column) => {
    if (cell?.kind !== 'text' || (cell.rowSpan ?? 1) > 1 || (plan.keyed && column === row.length - 1)) return 1;
    const width = plan.widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, own) => sum + own, 0);
    const wide = [...cell.text].reduce((sum, char) => sum + (char <= '~' ? 1 : 2), 0) + 2 * (cell.indent ?? 0);
    return Math.ceil((wide * (cell.size ?? 11)) / 11 / Math.max(1, width - 1));
  });
  return Math.max(1, ...lines) * 16 + 4;
}
