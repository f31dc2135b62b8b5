import type { TableGrid } from '../../../ui/table-grid.ts';

export type Step = 'up' | 'down' | 'next' | 'previous';

/**
 * The cell a key leads to, or null at the edge. Only cells that can be typed into are stepped on. Down and up keep the
 * column; where a row has none there, the nearest column to the left of it is taken, then the first.
 */
export function navigate(
  grid: TableGrid,
  from: string,
  step: Step,
  canEnter: (cell: string) => boolean,
): string | null {
  const here = grid.figures.find(({ cell }) => cell === from);
  if (here === undefined) return null;
  const open = grid.figures.filter(({ cell }) => cell === from || canEnter(cell));
  const place = open.indexOf(here);

  if (step === 'next') return open[place + 1]?.cell ?? null;
  if (step === 'previous') return open[place - 1]?.cell ?? null;

  const beyond = open.filter(({ row }) => (step === 'down' ? row > here.row : row < here.row));
  const row = step === 'down' ? beyond[0]?.row : beyond.at(-1)?.row;
  const line = beyond.filter((figure) => figure.row === row);
  const target = line.findLast(({ column }) => column <= here.column) ?? line[0];
  return target?.cell ?? null;
}

/** Cells filled by a pasted block of lines and tabs, from `from` to the right and downward; what falls outside is left. */
export function spread(
  grid: TableGrid,
  from: string,
  text: string,
  canEnter: (cell: string) => boolean,
): readonly (readonly [cell: string, text: string])[] {
  const here = grid.figures.find(({ cell }) => cell === from);
  if (here === undefined) return [];
  const rows = [...new Set(grid.figures.filter(({ row }) => row >= here.row).map(({ row }) => row))];
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.flatMap((line, down) => {
    const across = grid.figures.filter(({ row, column }) => row === rows[down] && column >= here.column);
    return line.split('\t').flatMap((piece, right) => {
      const target = across[right];
      return target !== undefined && canEnter(target.cell) ? [[target.cell, piece.trim()] as const] : [];
    });
  });
}
