import { expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';
import type { Extraction } from './extraction.ts';
import { tableShapes } from './fixtures/print-table.ts';
import { report2012, report2016, report2019, report2023 } from './fixtures/reports.ts';
import { factLine, statistics } from './fixtures/sentence-case.ts';

/** What text and tables say of one cell, in their order. */
const saidOf = ({ facts }: Extraction, cell: string): readonly (string | null)[] =>
  facts
    .filter((fact) => fact.cell === cell && fact.kind !== 'share' && fact.kind !== 'change')
    .map(({ value }) => value);

const chapterTitles = ({ chapters }: Extraction) =>
  chapters.filter(({ level }) => level === 1).map(({ title }) => title);

test('2012: who, when, what period', () => {
  const read = extractReport(report2012);
  expect(read).toMatchObject({
    unit: '南湖街道',
    year: 2012,
    form: 'a2008',
    title: '南湖街道2012年度政府信息公开工作年度报告',
    publishedOn: '2013-02-19',
    signedOn: '2012-12-25',
    period: { from: '2012-01-01', to: '2012-12-31', quote: '2012年1月1日至2012年12月31日' },
    tables: [],
  });
});

test('2012: a list of plans inside the last chapter opens no chapters', () => {
  const read = extractReport(report2012);
  expect(chapterTitles(read).map((title) => title.slice(0, 2))).toEqual([
    '一、',
    '二、',
    '三、',
    '四、',
    '五、',
    '六、',
  ]);
  for (const { from, title } of read.chapters) expect(report2012.slice(from).startsWith(title.slice(0, 4))).toBe(true);
});

test('2012: every figure, and nothing where 末 stands for 未', () => {
  expect(statistics(extractReport(report2012)).map(factLine)).toEqual([
    'claim report.sectionsClaimed 6个部分',
    'org.villages 9个',
    'org.communities 4个',
    'staff.informants 1名',
    'A1.1 260条',
    'A1.1.a 60条 <',
    'share A1.1.a 23.1% <',
    'A1.1.b 210条 <',
    'share A1.1.b 80.8% <',
    'zero-claim A2.1 0件',
    'zero-claim A2.4 0件',
    'zero-claim A3.2 0元',
    'zero-claim A3.1 0元',
    'claim plan.claimed 3方面 plan',
  ]);
});

test('2012: contacts and dates are facts of their own kind', () => {
  const { facts } = extractReport(report2012);
  const others = facts.filter(({ kind }) => kind === 'contact' || kind === 'date');
  expect(others.map(({ metric, value }) => `${metric} ${value}`)).toEqual([
    'page.publishedAt 2013-02-19 10:20',
    'contact.phone 0510-86543210',
    'contact.postcode 214400',
    'contact.email nanhu@example.gov.cn',
    'doc.writtenDate 2012-12-25',
  ]);
});

test.each(tableShapes)('2016, table as %s: text and table are both brought', (shape) => {
  const read = extractReport(report2016(shape));
  expect(read).toMatchObject({ unit: '北苑街道办事处', year: 2016, form: 't2014' });
  expect(saidOf(read, 'S1.1')).toEqual(['118', '120']);
  expect(saidOf(read, 'S1.2.3')).toEqual(['0']);
  expect(saidOf(read, 'S3.1')).toEqual(['4', '4']);
  expect(saidOf(read, 'S3.1.3')).toEqual(['4', '4']);
  expect(saidOf(read, 'S4')).toEqual(['0', '0']);
  expect(saidOf(read, 'S9.1')).toEqual(['5', '5']);
  expect(read.tables[0]?.cells).toHaveLength(shape === 'bars' || shape === 'lines' ? 59 : 58);
});

test('an empty place is blank where bars show it and unknown elsewhere, never zero', () => {
  expect(saidOf(extractReport(report2016('bars')), 'S1.1.b')).toEqual([null]);
  expect(extractReport(report2016('bars')).tables[0]?.unknown).toEqual([]);
  expect(saidOf(extractReport(report2016('columns')), 'S1.1.b')).toEqual([]);
  expect(extractReport(report2016('columns')).tables[0]?.unknown).toEqual(['S1.1.b']);
});

test.each(tableShapes)('2023, tables as %s: 200 cells and the text', (shape) => {
  const read = extractReport(report2023(shape));
  expect(read).toMatchObject({ unit: '东风镇人民政府', year: 2023, form: 'a2021' });
  expect(read.tables.map(({ code, cells }) => [code, cells.length])).toEqual([
    ['T1', 10],
    // Run together, 121000013 may be 12+1 or 1+2+10: two rows stay unknown rather than guessed.
    ['T2', shape === 'run' ? 161 : 175],
    ['T3', 15],
  ]);
  expect(saidOf(read, 'R1.C7')).toEqual(shape === 'run' ? ['14'] : ['14', '13']);
  expect(saidOf(read, 'P6.PENALTY.decisions')).toEqual(['1208']);
  expect(saidOf(read, 'RV.TOTAL')).toEqual(['2']);
  expect(
    statistics(read)
      .filter(({ where }) => where.table === null)
      .map(factLine),
  ).toEqual([
    'disclosure.total 1345条',
    'change disclosure.total 12.1% <',
    'R1.C7 14件',
    'R2.C7 1件',
    'zero-claim fee.processing 0元',
  ]);
});

test.each(tableShapes)('2019, tables as %s: the trial form, and prose that contradicts it', (shape) => {
  const read = extractReport(report2019(shape));
  expect(read).toMatchObject({
    unit: '西关区住房和城乡建设局',
    year: 2019,
    form: 'a2019',
    publishedOn: '2020-01-22',
    signedOn: '2020-01-20',
    period: { from: '2019-01-01', to: '2019-12-31' },
  });
  expect(read.tables.map(({ code }) => code)).toEqual(['T1', 'T2', 'T3']);
  expect(saidOf(read, 'P1.NORM.total')).toEqual(shape === 'run' ? [] : ['21']);
  expect(saidOf(read, 'R3.7.C7')).toEqual(['32']);
  expect(saidOf(read, 'RV.PENDING')).toEqual(['1']);
  expect(
    statistics(read)
      .filter(({ where }) => where.table === null)
      .map(factLine),
  ).toEqual([
    'channel.website 612条',
    'change channel.website 40条 <',
    'interpretation.count 9篇',
    'R1.C7 35件',
    'R2.C7 2件',
    'reply.total 32件',
    'R4.C7 5件',
    'reply.disclosed 16件 <',
    'share reply.disclosed 50.0% <',
    'reply.unable 12件 <',
    'share reply.unable 37.5% <',
    'RV.TOTAL 3件',
    'litigation.count 1件',
    'derived RV.UPHELD 3件 <',
    'derived litigation.upheld 1件 <',
    'training.sessions 2次',
    'trainees.count 95人次',
    'zero-claim fee.processing 0元',
  ]);
});

test('a table figure knows its chapter, row and column', () => {
  const read = extractReport(report2023('bars'));
  const fact = read.facts.find(({ cell, where }) => cell === 'R1.C2' && where.table !== null);
  const chapter = read.chapters[fact?.where.chapter ?? -1];
  expect(chapter?.title).toBe('三、收到和处理政府信息公开申请情况');
  expect(fact?.where).toMatchObject({ table: 1, row: '一、本年新收政府信息公开申请数量', column: '商业企业' });
});

test('a table cut off in the middle leaves the rest unknown', () => {
  const whole = report2016('lines');
  const cut = whole.slice(0, whole.indexOf('1.当面申请数'));
  const table = extractReport(cut).tables[0];
  expect(table?.cells.at(-1)).toMatchObject({ cell: 'S3.1', value: '4' });
  expect(table?.unknown).toContain('S3.1.1');
  expect(table?.unknown).toContain('S9.3');
  expect(table?.cells).toHaveLength(18);
});
