import { useSyncExternalStore } from 'react';
import type { ReportPage } from '../report-context.tsx';

/** Whether a cell is in the chosen block: a yes or no, so that the others are not drawn again. */
export const useSelected = ({ selection }: ReportPage, cell: string): boolean =>
  useSyncExternalStore(selection.subscribe, () => {
    const chosen = selection.get();
    return chosen !== null && chosen.cells.size > 1 && chosen.cells.has(cell);
  });

/** Whether somebody has said something about a cell, and whether it is still open. */
export const useNoted = ({ noted }: ReportPage, cell: string): 'note' | 'flag' | undefined =>
  useSyncExternalStore(noted.subscribe, () => noted.get().get(cell));
