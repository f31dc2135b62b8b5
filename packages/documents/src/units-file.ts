import type { Result } from '@gongkai/kernel';
import { type FileRow, type HeadNames, readRows } from './read/read-rows.ts';

const unitColumns = {
  code: ['代码', '单位代码', '统计用区划代码', 'code'],
  name: ['名称', '单位名称', 'name'],
  kind: ['类型', '单位类型', 'kind'],
  parent: ['上级代码', 'parent'],
  openedOn: ['启用日期', 'openedOn'],
} as const satisfies HeadNames;

/**
 * Rows of a list of units from CSV (UTF-8 or GB18030) or Excel, keyed code, name, kind, parent, openedOn; texts as they
 * stand, for the importer to judge. Refused without the columns 代码, 名称 and 类型.
 */
export const readUnitRows = (bytes: Uint8Array, name: string): Promise<Result<readonly FileRow[]>> =>
  readRows(bytes, name, { columns: unitColumns, required: ['code', 'name', 'kind'] });
