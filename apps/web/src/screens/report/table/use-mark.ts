import { useSyncExternalStore } from 'react';
import type { Mark, ReportPage } from '../report-context.tsx';

/** How one cell is lit. The snapshot is a word, so the other cells are not drawn again. */
export const useMark = ({ marks }: ReportPage, cell: string): Mark | undefined =>
  useSyncExternalStore(marks.subscribe, () => marks.get().get(cell));
