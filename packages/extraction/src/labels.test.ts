import { forms } from '@gongkai/forms';
import { expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';

/** Chapters in whose prose the figures of a section are stated. */
const chapters: Readonly<Record<string, string>> = {
  S1: '二、主动公开政府信息情况',
  S2: '三、回应解读情况',
  S3: '四、依申请公开政府信息情况',
  S4: '五、行政复议情况',
  S5: '五、行政诉讼情况',
  S6: '五、举报投诉情况',
  S7: '四、依申请公开政府信息情况',
  S8: '六、机构建设和保障经费情况',
  S9: '六、会议和培训情况',
  A1: '一、主动公开政府信息的情况',
  A2: '二、依申请公开政府信息情况',
  A3: '三、收费及减免情况',
  A4: '四、复议诉讼情况',
};

// One cell for two things: a sentence names one of them.
const joint = ['A4.3'];

const bare = (label: string): string =>
  label
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|其中：)/, '')
    .replace(/（[^（）]*）$/, '');

const sentences = (['a2008', 't2014'] as const).flatMap((code) =>
  forms[code].cells
    .filter((cell) => !joint.includes(cell.code))
    .map((cell) => [cell.code, `${bare(cell.label)}37${cell.measure}`, code === 'a2008' ? 2012 : 2016] as const),
);

test.each(sentences)('%s said in a sentence: %s', (cell, sentence, year) => {
  const chapter = chapters[cell.slice(0, 2)] ?? '';
  const { facts } = extractReport(`东河街道${year}年政府信息公开工作年度报告\n\n${chapter}\n${sentence}。\n`);
  expect(facts.map(({ metric, value }) => [metric, value])).toEqual([[cell, '37']]);
});

const outcomes = forms.a2021.cells.filter(
  ({ code }) => /^R3\.[3-6].*\.C7$|^RV\.(?!TOTAL)/.test(code) && code !== 'R3.6.3.C7',
);

test.each(
  outcomes.map((cell) => [cell.code, `${cell.fullLabel.replace('·总计', '').replaceAll('·', '')}37件`] as const),
)('%s said in a sentence: %s', (cell, sentence) => {
  const chapter = cell.startsWith('RV') ? '四、行政复议、行政诉讼情况' : '三、收到和处理申请公开情况';
  const { facts } = extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${chapter}\n${sentence}。\n`);
  expect(facts.map(({ metric, value }) => [metric, value])).toEqual([[cell, '37']]);
});
