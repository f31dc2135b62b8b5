import type { RemedyRow } from '@gongkai/reports';
import { remedyKindNames, remedyResultNames, remedyRoleNames, remedyStateNames, remedyStepNames } from '@gongkai/words';
import type { ListTable } from './list-file.ts';

/** Cases of 复议、诉讼 as a list. */
export const remediesTable = (title: string, rows: readonly RemedyRow[]): ListTable => ({
  title,
  head: [
    '单位代码',
    '编号',
    '案号',
    '类型',
    '本机关地位',
    '复议机关、法院',
    '收到日期',
    '状态',
    '结果',
    '生效日期',
    '所涉申请',
    '下一期限',
    '期限届满',
  ],
  rows: rows.map((row) => [
    row.unit,
    row.id,
    row.caseNumber,
    remedyKindNames[row.kind],
    remedyRoleNames[row.role],
    row.organ,
    row.receivedOn,
    remedyStateNames[row.state],
    row.result === null ? '' : remedyResultNames[row.result],
    row.decidedOn ?? '',
    row.application ?? '',
    row.next === null ? '' : remedyStepNames[row.next.step],
    row.next?.dueOn ?? '',
  ]),
});
