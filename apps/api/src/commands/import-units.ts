import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { listUnits } from '@gongkai/db';
import { type FileRow, listToCsv, readUnitRows } from '@gongkai/documents';
import { perform } from '@gongkai/services';
import { rangeOf, type Unit, unitCode } from '@gongkai/units';
import { explainRefusal, importProblems } from '@gongkai/words';
import { todayAt } from '../auth/asking-of.ts';
import { addHead } from './add-head.ts';
import { askingAs } from './asking-as.ts';
import { type Command, type Desk, UsageError } from './command.ts';
import { ensureAdministrator } from './ensure-administrator.ts';
import { judgeUnits, type PlannedUnits } from './judge-units.ts';
import { pathFrom } from './options.ts';

/**
 * Imports a list of units into a house that may still be empty: the topmost ones are made as they stand in the file, and
 * what nobody administers yet gets a first administrator. One wrong row, and nothing is imported.
 */
export const importUnits: Command = {
  usage: 'import-units FILE',
  what: '从 CSV 或 Excel 导入单位名单',
  run: async (desk, [file]) => {
    if (file === undefined) throw new UsageError('缺少文件');
    const name = basename(file);
    const rows = await readUnitRows(new Uint8Array(await readFile(pathFrom(file))), name);
    if (!rows.ok) {
      desk.say(explainRefusal(rows.refusal));
      return 1;
    }
    const today = todayAt(desk.now);
    const existing = await desk.house.db.readOpen((query) => listUnits(query, rangeOf(unitCode('')), today));
    const { planned, problems } = judgeUnits(rows.value, existing, today);
    for (const { line, code, problem } of problems) desk.say(`第 ${line} 行 ${code}：${importProblems[problem]}`);
    if (problems.length > 0) {
      desk.say(`文件中有 ${problems.length} 行有误，一行也没有导入`);
      return 1;
    }
    let added = 0;
    for (const group of planned) added += await save(desk, name, group);
    desk.say(`已导入 ${added} 个单位`);
    for (const { root } of planned) await ensureAdministrator(desk, root);
    return 0;
  },
};

async function save(desk: Desk, name: string, { root, head, rows }: PlannedUnits): Promise<number> {
  if (head !== null) await addHead(desk, head);
  const made = head === null ? 0 : 1;
  if (rows.length === 0) return made;
  const input = { unit: root, name: `${name}.csv`, content: Buffer.from(asCsv(rows)).toString('base64') };
  const asking = askingAs(root, 'administrator', desk.now);
  const result = await perform(desk.house, asking, { name: 'units.import', input, key: randomUUID() });
  if (!result.ok) throw new Error(explainRefusal(result.refusal));
  return made + rows.length;
}

const columns = ['code', 'name', 'kind', 'parent', 'openedOn'] as const satisfies readonly (keyof Unit | 'parent')[];

const asCsv = (rows: readonly FileRow[]): string =>
  listToCsv({ title: '', head: columns, rows: rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')) });
