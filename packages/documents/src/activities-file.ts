import { ok, printMoney, type Result } from '@gongkai/kernel';
import {
  type ActivityColumn,
  type ActivityEntry,
  type ActivityText,
  activityColumns,
} from '@gongkai/registers/activities';
import { activityKindNames, concernWayNames } from '@gongkai/words';
import type { ListTable } from './list-file.ts';
import { readRows } from './read/read-rows.ts';

/** The columns of a file of activities, as it is given out; the first name is written, all are read. */
const heads: Readonly<Record<ActivityColumn, readonly string[]>> = {
  kind: ['类别', 'kind'],
  onDay: ['日期', '发生日期', '起始日期', 'onDay'],
  untilDay: ['截止日期', 'untilDay'],
  title: ['内容', 'title'],
  number: ['数量', 'number'],
  amount: ['金额（元）', '收入（元）', 'amount'],
  spent: ['支出（元）', 'spent'],
  answeredOn: ['答复日期', 'answeredOn'],
  byHead: ['主要负责同志参加', 'byHead'],
  ways: ['回应方式', 'ways'],
  note: ['备注', 'note'],
};

/** Rows of activities from CSV or Excel, texts as they stand, for `judgeRows`. Refused without 类别, 日期 and 内容. */
export async function readActivityRows(bytes: Uint8Array, name: string): Promise<Result<readonly ActivityText[]>> {
  const read = await readRows(bytes, name, { columns: heads, required: ['kind', 'onDay', 'title'] });
  return read.ok ? ok(read.value.map(({ line, cells }) => ({ line, cells }))) : read;
}

/** Activities as a list in the columns in which it can be taken in again. */
export const activityTable = (title: string, entries: readonly ActivityEntry[]): ListTable => ({
  title,
  head: activityColumns.map((column) => heads[column][0] ?? column),
  rows: entries.map((entry) => activityColumns.map((column) => textOf(entry, column))),
});

function textOf(entry: ActivityEntry, column: ActivityColumn): string {
  switch (column) {
    case 'kind':
      return activityKindNames[entry.kind];
    case 'amount':
    case 'spent':
      return entry[column] === null ? '' : printMoney(entry[column], '元');
    case 'byHead':
      return entry.byHead ? '是' : '';
    case 'ways':
      return entry.ways.map((way) => concernWayNames[way]).join('、');
    default:
      return String(entry[column] ?? '');
  }
}
