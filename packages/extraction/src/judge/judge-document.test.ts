import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { printTable } from '../fixtures/print-table.ts';
import { report2012, report2016, report2023 } from '../fixtures/reports.ts';
import { judgeDocument } from './judge-document.ts';

const codes = (text: string) => judgeDocument(text).faults.map(({ code }) => code);

describe('what a text is', () => {
  test.each([
    ['a report by its title', report2012, 'title'],
    [
      'a report without a title, by its table',
      `附件\n政府信息公开情况统计表\n${printTable('t2014', 'T', {}, 'bars')}\n`,
      'table',
    ],
    [
      'a report that says so',
      '现编制本街道2018年度政府信息公开工作年度报告。\n一、概述\n工作有序。\n二、主动公开情况\n公开7条。\n',
      'statement',
    ],
    ['a report on notices', '东河局通知公告2023年政府信息公开年度报告\n一、概述\n', 'title'],
    ['a report by its chapters', '一、主动公开情况\n公开7条。\n二、依申请公开情况\n收到申请2件。\n', 'chapters'],
  ])('%s', (_name, text, ground) => {
    expect(judgeDocument(text)).toMatchObject({ kind: 'report', ground, reports: 1 });
  });

  test.each([
    [
      'a notice about reports',
      '关于做好2023年度政府信息公开工作年度报告编制工作的通知\n一、要求\n按时报送。\n',
      'other-title',
    ],
    ['an urgent notice', '关于报送2023年政府信息公开年度报告的通知（急件）\n一、要求\n', 'other-title'],
    ['a guide', '东河街道政府信息公开工作年度报告编制指南\n一、范围\n', 'other-title'],
    ['the minutes of a meeting', '东河街道会议纪要\n一、讨论了绿化工作\n投资30万元。\n', 'nothing'],
    [
      'one chapter under what it says of itself',
      '编制2018年度政府信息公开年度报告。\n一、概述\n工作有序。\n',
      'nothing',
    ],
    [
      'what it says of itself far below',
      `一、概述\n${'工作有序。'.repeat(120)}\n二、其他\n编制2018年度政府信息公开年度报告。\n`,
      'nothing',
    ],
    ['one chapter alone', '一、主动公开情况\n公开7条。\n二、下一步打算\n', 'nothing'],
    ['nothing at all', '', 'nothing'],
  ])('%s is none', (_name, text, ground) => {
    expect(judgeDocument(text)).toEqual({ kind: 'other', ground, reports: 0, faults: [] });
  });
});

describe('several reports in one text', () => {
  test('two years one after another', () => {
    const { reports, faults } = judgeDocument(`${report2012}\n\n${report2023('bars')}`);
    expect(reports).toBe(2);
    const fault = faults.find(({ code }) => code === 'several-reports');
    expect(fault).toMatchObject({
      reports: [
        { title: '南湖街道2012年度政府信息公开工作年度报告', year: 2012 },
        { title: '东风镇人民政府2023年政府信息公开工作年度报告', year: 2023 },
      ],
    });
  });

  test('however short they are', () => {
    const short = (year: number) => `东河街道${year}年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息7条。\n`;
    expect(judgeDocument(short(2015) + short(2016)).reports).toBe(2);
    expect(judgeDocument(`${short(2015)}东河街道2016年政府信息公开工作年度报告\n一、概述\n二、附件\n`).reports).toBe(1);
  });

  test.each([
    ['一、概述\n无。\n', 1],
    ['工作统一、有序推进完成。\n', 1],
    ['  （一）概述\n各项工作有序推进。\n', 2],
    ['1、概述\n各项工作有序推进。\n', 2],
    ['2016.概述，各项工作有序推进。\n', 1],
    [`一、概述\n${'工作、'.repeat(39)}\n`, 2],
    [`一、概述\n${'工作、'.repeat(36)}\n`, 1],
  ])('under the title of another year: %s', (body, count) => {
    const first = '东河街道2015年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息7条。\n';
    expect(judgeDocument(`${first}东河街道2016年政府信息公开工作年度报告\n${body}`).reports).toBe(count);
  });

  test('titles without a year tell no two reports apart', () => {
    const untold = (unit: string) => `${unit}政府信息公开工作报告\n一、概述\n全年主动公开政府信息7条。\n`;
    expect(judgeDocument(untold('东河局') + untold('西河局')).reports).toBe(1);
  });

  test('its title above every page', () => {
    const title = '东河街道2015年政府信息公开工作年度报告';
    expect(judgeDocument(`${title}\n一、概述\n公开政府信息7条。\n${title}\n（一）申请\n收到申请2件。\n`).reports).toBe(
      1,
    );
  });

  test('its title repeated, and a link to the report of another year, are no second one', () => {
    const title = '南湖街道2012年度政府信息公开工作年度报告';
    expect(
      judgeDocument(`${title}\n${report2012}\n上一篇：南湖街道2011年度政府信息公开工作年度报告\n返回\n`),
    ).toMatchObject({
      reports: 1,
    });
  });

  test('where each starts is a place in the text as given', () => {
    const text = `\u200b${report2012}\n\n${report2023('bars')}`;
    for (const fault of judgeDocument(text).faults) {
      if (fault.code !== 'several-reports') continue;
      for (const { from, to, title } of fault.reports) expect(text.slice(from, to)).toBe(title);
    }
  });
});

describe('what has to be said', () => {
  test('a clean report: nothing', () => {
    expect(codes(report2012)).toEqual([]);
    expect(codes(report2016('bars'))).toEqual([]);
  });

  test('no year, no unit', () => {
    const text = '政府信息公开工作报告\n一、主动公开情况\n公开7条。\n二、依申请公开情况\n收到申请2件。\n';
    expect(codes(text)).toEqual(['year-unknown', 'unit-unknown']);
  });

  test('a table with rows missing names the cells nobody can know', () => {
    const text = report2016('bars').replace(/^.*当面申请数.*\n/m, '');
    expect(judgeDocument(text).faults).toEqual([{ code: 'table-incomplete', table: 0, cells: ['S3.1.1'] }]);
  });

  test('a table printed twice: only what differs is a contradiction', () => {
    const once = report2016('bars');
    const annex = printTable('t2014', 'T', { 'S1.1': '121', 'S1.1.b': null, 'S1.2.2': '150' }, 'bars');
    const { faults } = judgeDocument(`${once}\n附件二\n${annex}\n`);
    expect(faults).toContainEqual({ code: 'cell-contradicts', cell: 'S1.1', values: ['120', '121'] });
    expect(faults).toContainEqual({ code: 'cell-contradicts', cell: 'S3.1', values: ['4', '0'] });
    expect(faults.some((fault) => fault.code === 'cell-contradicts' && fault.cell === 'S1.2.2')).toBe(false);
  });

  test('what was read already is not read again', () => {
    const read = extractReport(report2012);
    expect(judgeDocument(report2012, { ...read, year: null }).faults).toEqual([{ code: 'year-unknown' }]);
  });
});

describe('tables that could not be read', () => {
  const faults = (body: string) =>
    judgeDocument(`东河局2023年政府信息公开工作年度报告\n一、总体情况\n公开信息8条。\n${body}\n五、存在的主要问题\n`)
      .faults;

  test('are said to be there', () => {
    const heads = '结果维持结果纠正其他结果尚未审结总计';
    const torn = `四、行政复议、行政诉讼情况\n行政复议行政诉讼未经复议直接起诉复议后起诉${heads}${heads}${heads}1 0 0`;
    expect(faults(torn)).toEqual([expect.objectContaining({ code: 'table-incomplete', table: 0 })]);
    const cut =
      '三、收到和处理申请情况\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n自然人';
    expect(faults(cut)).toHaveLength(0);
    expect(faults(`${cut}\n四、行政复议\n行政复议\n未经复议直接起诉 结果维持 结果纠正 总计 3`)).not.toHaveLength(0);
  });

  test('sentences with their words are none', () => {
    expect(faults('四、行政复议、行政诉讼情况\n行政诉讼2件，均为未经复议直接起诉，结果维持2件。')).toEqual([]);
  });

  test('lack nothing that another part of the same table has', () => {
    const head = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数';
    const rest = '行政许可 1\n行政处罚 0\n行政强制 0\n行政事业性收费 0';
    const text = `第二十条第（一）项\n${head}\n${rest}\n## 续表\n信息内容\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 3 | 0 | 9 |`;
    expect(faults(text)).toEqual([]);
  });
});
