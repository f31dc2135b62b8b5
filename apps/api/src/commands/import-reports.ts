import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ReportFileRow, readReportRows } from '@gongkai/documents';
import { FormCode, Period, periodEnd, periodStart, type Result, refuse } from '@gongkai/kernel';
import { perform } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { explainRefusal } from '@gongkai/words';
import { z } from 'zod';
import { askingAs } from './asking-as.ts';
import { type Command, type Desk, UsageError } from './command.ts';
import { groupBy } from './group-by.ts';
import { pathFrom } from './options.ts';

const Key = z.object({ unit: UnitCode, form: FormCode, period: Period });

/** Records the reports of a file as they stand (补录); what is wrong with one does not keep the others out. */
export const importReports: Command = {
  usage: 'import-reports FILE',
  what: '从 CSV、Excel 或开放数据 JSON 补录年度报告',
  run: async (desk, [file]) => {
    if (file === undefined) throw new UsageError('缺少文件');
    const name = basename(file);
    const rows = await readReportRows(new Uint8Array(await readFile(pathFrom(file))), name);
    if (!rows.ok) {
      desk.say(explainRefusal(rows.refusal));
      return 1;
    }
    let refused = 0;
    const groups = groupBy(rows.value, ({ unit, form, period }) => [unit, form, period].join(' '));
    for (const [title, group] of groups) {
      const result = await record(desk, name, group);
      if (result.ok) continue;
      refused += 1;
      desk.say(`${title}：${explainRefusal(result.refusal)}`);
    }
    desk.say(`补录 ${groups.size - refused} 份，未补录 ${refused} 份`);
    return refused === 0 ? 0 : 1;
  },
};

async function record({ house, now }: Desk, name: string, rows: readonly ReportFileRow[]): Promise<Result<unknown>> {
  const key = Key.safeParse(rows[0]);
  if (!key.success) {
    const issue = key.error.issues[0];
    return refuse('input-malformed', { path: issue?.path.join('.') ?? '', problem: issue?.code ?? '' });
  }
  const { unit, form, period } = key.data;
  const input = {
    key: { unit, kind: 'own', form, period },
    cells: Object.fromEntries(rows.map(({ cell, figure }) => [cell, figure])),
    narrative: {},
    observations: [],
    dates: { from: periodStart(period), to: periodEnd(period), signedOn: null, publishedOn: null },
    source: `文件 ${name}`,
  };
  return perform(house, askingAs(unit, 'clerk', now), { name: 'reports.record', input, key: randomUUID() });
}
