import { changes } from './changes.ts';
import { list } from './list.ts';
import { seen } from './seen.ts';
import { totalsChanges } from './totals-changes.ts';

export const correctionVerbs = {
  'reports.changes': changes,
  'totals.changes': totalsChanges,
  'corrections.list': list,
  'corrections.seen': seen,
} as const;
