import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { formOfYear } from '@gongkai/forms';
import { FormCode, Period, type ReportKind, yearOfPeriod } from '@gongkai/kernel';
import { reportDocument } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { explainRefusal } from '@gongkai/words';
import { FileKind, reportFile } from '../files/report-file.ts';
import { askingAs } from './asking-as.ts';
import { type Command, UsageError } from './command.ts';
import { optionOf, pathFrom } from './options.ts';

/** Writes a unit's annual report to a file: the district-wide one where there is one. */
export const report: Command = {
  usage: 'report UNIT YEAR --out FILE.docx|.xlsx|.html [--form FORM]',
  what: '把一份年度报告写成文件',
  run: async ({ house, now, say }, args) => {
    const { value: out, rest } = optionOf(args, '--out');
    const { value: formText, rest: named } = optionOf(rest, '--form');
    const unit = UnitCode.safeParse(named[0]);
    const period = Period.safeParse(named[1]);
    const kind = FileKind.safeParse(extname(out ?? '').slice(1));
    if (!unit.success || unit.data === '') throw new UsageError('单位代码不对');
    if (!period.success) throw new UsageError('年度不对');
    if (out === null || !kind.success) throw new UsageError('--out 要写成 .docx、.xlsx 或 .html 文件');
    const form = FormCode.safeParse(formText ?? formOfYear(yearOfPeriod(period.data)));
    if (!form.success) throw new UsageError('没有这种报表');
    const asking = askingAs(unit.data, 'auditor', now);
    const find = (of: ReportKind) =>
      reportDocument(house, asking, { unit: unit.data, kind: of, form: form.data, period: period.data });
    const district = await find('district');
    const doc = district.ok ? district : await find('own');
    if (!doc.ok) {
      say(explainRefusal(doc.refusal));
      return 1;
    }
    const { body } = await reportFile(doc.value, kind.data);
    await writeFile(pathFrom(out), body);
    say(`已写入 ${out}：${doc.value.title}`);
    return 0;
  },
};
