import type { DeskItem, WorkItem } from '@gongkai/reports';

/** What is to do: about a report, or about a case of a register. */
export type Task =
  | { readonly of: 'report'; readonly item: WorkItem; readonly late: boolean; readonly due: string | null }
  | { readonly of: 'case'; readonly item: DeskItem; readonly late: boolean; readonly due: string };

/** Reports and cases in one list: late first, then by day; what has no day comes last. */
export const sortWork = (reports: readonly WorkItem[], cases: readonly DeskItem[]): Task[] =>
  [...reports.map(reportTask), ...cases.map(caseTask)].sort(
    (one, other) => Number(other.late) - Number(one.late) || (one.due ?? '9999').localeCompare(other.due ?? '9999'),
  );

const reportTask = (item: WorkItem): Task => ({ of: 'report', item, late: item.late, due: item.due });
const caseTask = (item: DeskItem): Task => ({ of: 'case', item, late: item.late, due: item.dueOn });
