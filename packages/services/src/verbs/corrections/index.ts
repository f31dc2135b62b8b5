import { changes } from './changes.ts';
import { list } from './list.ts';
import { seen } from './seen.ts';

export const correctionVerbs = {
  'reports.changes': changes,
  'corrections.list': list,
  'corrections.seen': seen,
} as const;
