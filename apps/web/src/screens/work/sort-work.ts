import type { WorkItem } from '@gongkai/reports';

/** Late first, then by day; what has no day comes last. */
export const sortWork = (items: readonly WorkItem[]): WorkItem[] =>
  items.toSorted(
    (one, other) => Number(other.late) - Number(one.late) || (one.due ?? '9999').localeCompare(other.due ?? '9999'),
  );
