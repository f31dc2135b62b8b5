import { ok, type Result } from '@gongkai/kernel';
import { type OldItemColumn, type OldItemText, oldItemColumns } from '@gongkai/registers/disclosure';
import type { ItemRow } from '@gongkai/reports';
import { disclosureChannelNames, itemCategoryNames, itemKindNames, itemStandingNames } from '@gongkai/words';
import type { ListTable } from './list-file.ts';
import { readRows } from './read/read-rows.ts';

/** The columns of a file of items, as it is given out; the first name is written, all are read. */
const heads: Readonly<Record<OldItemColumn, readonly string[]>> = {
  indexNumber: ['索引号', '信息索引号', 'indexNumber'],
  title: ['标题', '名称', '信息名称', 'title'],
  documentNumber: ['文号', '发文字号', 'documentNumber'],
  kind: ['信息种类', '种类', 'kind'],
  category: ['公开类别', '类别', 'category'],
  formedOn: ['生成日期', '成文日期', 'formedOn'],
  signedOn: ['签发日期', 'signedOn'],
  issuedOn: ['印发日期', '发文日期', 'issuedOn'],
  publishedOn: ['公开日期', '发布日期', 'publishedOn'],
  channels: ['公开渠道', '渠道', 'channels'],
  url: ['网址', '链接', 'url'],
  validFrom: ['有效期起', '施行日期', 'validFrom'],
  validTo: ['有效期止', '有效期至', 'validTo'],
  repealedOn: ['废止日期', 'repealedOn'],
  summary: ['内容概述', '概述', 'summary'],
};

/** Rows of an old register from CSV or Excel, texts as they stand, for `judgeOldItems`. */
export async function readItemRows(bytes: Uint8Array, name: string): Promise<Result<readonly OldItemText[]>> {
  const required = ['indexNumber', 'title', 'category', 'formedOn', 'publishedOn'];
  const read = await readRows(bytes, name, { columns: heads, required });
  return read.ok ? ok(read.value.map(({ line, cells }) => ({ line, cells }))) : read;
}

/** An empty register to fill in, in the columns in which it can be taken in. */
export const itemTemplate = (title: string): ListTable => ({
  title,
  head: oldItemColumns.map((column) => heads[column][0] ?? column),
  rows: [],
});

const head = [
  ...['索引号', '标题', '文号', '信息种类', '公开类别', '生成日期', '公开日期', '公开渠道', '有效期止'],
  ...['状态', '单位', '应公开日期', '是否超期'],
] as const;

/** The rows of a register as they stand today. */
export const itemsTable = (title: string, rows: readonly ItemRow[]): ListTable => ({
  title,
  head,
  rows: rows.map((row) => [
    row.indexNumber ?? '',
    row.title,
    row.documentNumber,
    itemKindNames[row.kind],
    row.category === null ? '' : itemCategoryNames[row.category],
    row.formedOn ?? '',
    row.publishedOn ?? '',
    row.channels.map((channel) => disclosureChannelNames[channel]).join('、'),
    row.validTo ?? '',
    itemStandingNames[row.standing],
    row.unitName,
    row.term?.dueOn ?? '',
    row.term?.state === 'late' ? `超期${row.term.days}个工作日` : '',
  ]),
});
