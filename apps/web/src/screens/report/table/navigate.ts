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
