import type { SchemeState } from '@gongkai/kernel';

/** The colours of where a version stands: those a report's state has. */
export const schemeTag: Readonly<Record<SchemeState, string>> = {
  draft: 'none',
  'in-force': 'accepted',
  retired: 'draft',
};
