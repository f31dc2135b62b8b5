import type { AuditFindingRow, DeskTask, WorkItem } from '@gongkai/reports';

/** What is to do: about a report, a case of a register, or a finding of the audit. */
export type Task =
  | { readonly of: 'report'; readonly item: WorkItem; readonly late: boolean; readonly due: string | null }
  | { readonly of: 'case'; readonly item: DeskTask; readonly late: boolean; readonly due: string }
  | { readonly of: 'finding'; readonly item: AuditFindingRow; readonly late: boolean; readonly due: string | null };

/** Reports, cases and findings in one list: late first, then by day; what has no day comes last. */
export const sortWork = (
  reports: readonly WorkItem[],
  cases: readonly DeskTask[],
  findings: readonly AuditFindingRow[],
): Task[] =>
  [...reports.map(reportTask), ...cases.map(caseTask), ...findings.map(findingTask)].sort(
    (one, other) => Number(other.late) - Number(one.late) || (one.due ?? '9999').localeCompare(other.due ?? '9999'),
  );

const reportTask = (item: WorkItem): Task => ({ of: 'report', item, late: item.late, due: item.due });
const caseTask = (item: DeskTask): Task => ({ of: 'case', item, late: item.late, due: item.dueOn });
const findingTask = (item: AuditFindingRow): Task => ({ of: 'finding', item, late: item.late, due: item.answerBy });

/** What waits for the person at the desk, and what somebody else has in hand; reports and findings are asked of whoever may. */
export const isMine = (task: Task): boolean => task.of !== 'case' || task.item.mine;
