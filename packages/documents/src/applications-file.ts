import { ok, type Result } from '@gongkai/kernel';
import {
  type OldApplicationColumn,
  type OldApplicationText,
  oldApplicationColumns,
} from '@gongkai/registers/applications';
import type { ListTable } from './list-file.ts';
import { readRows } from './read/read-rows.ts';

/** The columns of an old register, as its template gives them out; the first name is written, all are read. */
const heads: Readonly<Record<OldApplicationColumn, readonly string[]>> = {
  source: ['原编号', '编号', '受理编号', 'source'],
  receivedOn: ['收到日期', '收到申请日期', 'receivedOn'],
  channel: ['申请方式', '申请渠道', 'channel'],
  kind: ['申请人类型', 'kind'],
  applicant: ['申请人', '申请人姓名或名称', 'applicant'],
  document: ['证件号码', 'document'],
  description: ['申请内容', 'description'],
  outcome: ['办理结果', 'outcome'],
  closedOn: ['办结日期', '答复日期', 'closedOn'],
  extended: ['是否延期', 'extended'],
};

/** Rows of an old register from CSV or Excel, texts as they stand, for `judgeOldApplications`. */
export async function readApplicationRows(
  bytes: Uint8Array,
  name: string,
): Promise<Result<readonly OldApplicationText[]>> {
  const required = ['source', 'receivedOn', 'channel', 'kind', 'description'] satisfies OldApplicationColumn[];
  const read = await readRows(bytes, name, { columns: heads, required });
  return read.ok ? ok(read.value.map(({ line, cells }) => ({ line, cells }))) : read;
}

/** The template of an old register: its head, and nothing filled in. */
export const applicationTemplate: ListTable = {
  title: '依申请公开台账补录',
  head: oldApplicationColumns.map((column) => heads[column][0] ?? column),
  rows: [],
};
