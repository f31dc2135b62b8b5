import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { settlePairs } from './settle-pairs.ts';

const read = (table: string, told = '') =>
  extractReport(`东河区2015年政府信息公开工作年度报告\n二、主动公开情况\n${told}\n六、统计表\n${table}`)
    .facts.filter(({ kind, from }) => kind !== 'date' && from > 30 + told.length)
    .map(({ concept, value, scope }) => `${concept} ${value}${scope === 'year' ? '' : ` ${scope}`}`);

const all = [
  'disclosure.total 120',
  'disclosure.cumulative 4310 cumulative',
  'channel.website 120',
  'channel.website 4310 cumulative',
  'channel.gazette 0',
  'channel.gazette 0 cumulative',
  'application.received 1',
  'application.received 2 cumulative',
  'application.inPerson 1',
  'application.inPerson 2 cumulative',
  'application.online 0',
  'application.online 0 cumulative',
  'reply.otherHandling 0',
  'reply.otherHandling 0 cumulative',
];

describe('a local table of this year and all years', () => {
  test('in columns, on one line, and behind bars', () => {
    const spaced =
      '指标名称 计量单位 2015年度 历年累计 主动公开文件数 条 120 4310 其中：1、政府网站公开数 条 120 4310 2、政府公报公开数 条 0 0 受理依申请公开信息总数 条 1 2 其中：1、当面申请数 条 1 2 2、网上申请数 条 0 0 其他类型答复数 条 0 0';
    expect(read(spaced)).toEqual(all);
    expect(read(spaced.replace('指标名称', '指 标 名 称').replaceAll('1、', '1'))).toEqual(all);
    expect(read(spaced.replace(/ (?=其中|主动|受理|其他|2、)/g, '\n').replaceAll(' ', ' | '))).toEqual(all);
  });

  test('run together, where the report tells the total in words', () => {
    const run =
      '指标名称计量单位2015年度历年累计主动公开文件数条1204310其中：1.政府网站公开数条12043102.政府公报公开数条00受理依申请公开信息总数条12其中：1.当面申请数条122.网上申请数条00其他类型答复数条00';
    expect(read(run, '全年公开政府信息120条。').filter((fact) => !fact.startsWith('disclosure.total 120'))).toEqual(
      all.slice(1),
    );
    // 1|204310, 12|04310, 120|4310: nothing tells.
    expect(read(run).filter((fact) => /disclosure|website/.test(fact))).toEqual([]);
  });
});

describe('two figures without a gap', () => {
  const row = (text: string, isPart = false) => ({ isPart, runs: [{ text }] });
  const settle = (rows: Parameters<typeof settlePairs>[0], told: readonly string[] = []) =>
    settlePairs(rows, (value) => told.includes(value)).map((pair) => pair?.join('|') ?? null);

  test.each([
    ['00', '0|0'],
    ['07', '0|7'],
    ['2121', null],
    ['4251516', null],
    ['100', null],
  ])('%s', (text, wanted) => {
    expect(settle([row(text)])).toEqual([wanted]);
  });

  test('the kinds of a total decide, else what is told', () => {
    expect(settle([row('4251516'), row('4181509', true), row('77', true)])).toEqual(['425|1516', '418|1509', '7|7']);
    expect(settle([row('2121')], ['21'])).toEqual(['21|21']);
    expect(settle([row('206912106'), row('206912106', true), row('00', true)], ['2069'])).toEqual([
      '2069|12106',
      '2069|12106',
      '0|0',
    ]);
  });
});
