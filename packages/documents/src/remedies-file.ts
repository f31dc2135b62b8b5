import { ok, type Result } from '@gongkai/kernel';
import { type OldRemedyColumn, type OldRemedyText, oldRemedyColumns } from '@gongkai/registers/remedies';
import type { RemedyRow } from '@gongkai/reports';
import { remedyKindNames, remedyResultNames, remedyRoleNames, remedyStateNames, remedyStepNames } from '@gongkai/words';
import type { ListTable } from './list-file.ts';
import { readRows } from './read/read-rows.ts';

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

/** The columns of an old register, as its template gives them out; the first name is written, all are read. */
const heads: Readonly<Record<OldRemedyColumn, readonly string[]>> = {
  caseNumber: ['案号', 'caseNumber'],
  kind: ['类型', '案件类型', 'kind'],
  role: ['本机关地位', 'role'],
  organ: ['复议机关、法院', '复议机关', '法院', 'organ'],
  acceptedOn: ['受理（立案）日期', '受理日期', '立案日期', 'acceptedOn'],
  receivedOn: ['收到日期', 'receivedOn'],
  matter: ['案由', 'matter'],
  application: ['所涉申请', '所涉申请编号', 'application'],
  result: ['结果', 'result'],
  decidedOn: ['生效日期', '审结日期', 'decidedOn'],
};

/** Rows of an old register from CSV or Excel, texts as they stand, for `judgeOldRemedies`. */
export async function readRemedyRows(bytes: Uint8Array, name: string): Promise<Result<readonly OldRemedyText[]>> {
  const required = ['caseNumber', 'kind', 'organ', 'receivedOn'] satisfies OldRemedyColumn[];
  const read = await readRows(bytes, name, { columns: heads, required });
  return read.ok ? ok(read.value.map(({ line, cells }) => ({ line, cells }))) : read;
}

/** The template of an old register: its head, and nothing filled in. */
export const remedyTemplate: ListTable = {
  title: '复议诉讼台账补录',
  head: oldRemedyColumns.map((column) => heads[column][0] ?? column),
  rows: [],
};
