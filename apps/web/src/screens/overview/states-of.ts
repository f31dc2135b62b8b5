import { reportStates } from '@gongkai/kernel';
import type { ReportRow } from '@gongkai/reports';
import { today } from '../../ui/today.ts';

/** Not accepted, and its day is past. */
export const isLate = ({ state, due }: ReportRow): boolean =>
  due !== null && due < today() && (state === null || state === 'draft' || state === 'returned' || state === 'signed');

/** Filters in the order of a report's life; `none`: nothing begun; `late` cuts across. */
export const filters = ['all', 'none', ...reportStates, 'late'] as const;

export function inState(row: ReportRow, filter: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'none':
      return row.state === null;
    case 'late':
      return isLate(row);
    default:
      return row.state === filter;
  }
}
