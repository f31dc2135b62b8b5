import { expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { report2012, report2016, report2023 } from '../fixtures/reports.ts';
import { whatTextIs } from './what-text-is.ts';

const is = (text: string) => whatTextIs(text, extractReport(text));

test.each([report2012, report2016('bars'), report2016('run'), report2023('lines'), report2023('columns')])(
  'a report is one, %#',
  (text) => expect(is(text)).toEqual({ kind: 'report' }),
);

test('two reports in one text are named by their titles', () => {
  expect(is(`${report2012}\n${report2023('bars')}`)).toEqual({
    kind: 'several',
    titles: ['南湖街道2012年度政府信息公开工作年度报告', '东风镇人民政府2023年政府信息公开工作年度报告'],
  });
});

test('titles in a menu beside the report, and its own title printed twice, are no second report', () => {
  const menu = '南湖街道2010年政府信息公开工作年度报告\n南湖街道2011年政府信息公开工作年度报告\n';
  expect(is(menu + report2012 + menu)).toEqual({ kind: 'report' });
  expect(is(`南湖街道2012年度政府信息公开工作年度报告\n首页\n${report2012}`)).toEqual({ kind: 'report' });
});

test('a report without a title speaks of its matter', () => {
  const untitled = '本街道认真贯彻政府信息公开条例，\n编制信息公开目录，\n全年公开政府信息12条，\n政务公开栏更新8次。';
  expect(is(untitled)).toEqual({ kind: 'report' });
});

test.each([
  '关于编制2015年政府信息公开工作年度报告的通知\n一、时间安排\n请各单位按时报送。',
  '南湖街道2015年度安全生产工作总结\n一、基本情况\n全年检查企业120家。政务公开栏更新3次。',
  '天气晴。',
])('another paper is none, %#', (text) => expect(is(text)).toEqual({ kind: 'other' }));
