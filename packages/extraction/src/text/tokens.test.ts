import { describe, expect, test } from 'vitest';
import { readNumeral } from './numerals.ts';
import { type Quantity, tokenize } from './tokens.ts';

const quantities = (text: string): readonly Quantity[] => tokenize(text).filter((token) => token.kind === 'quantity');
const shown = (text: string) =>
  quantities(text).map(({ qualifier, value, measure }) => `${qualifier ?? ''}${value}${measure}`);

describe('numbers with what belongs to them', () => {
  test.each([
    ['公开589条', ['589条']],
    ['共15,774余条', ['余15774条']],
    ['投资300多万元', ['多300万元']],
    ['1.28万平方米', ['1.28万平方米']],
    ['4.2万余条', ['余4.2万条']],
    ['突破30人次', ['突破30人次']],
    ['近2000份,上千次', ['近2000份', '上1000次']],
    ['约60人左右', ['左右60人']],
    ['占27.3%', ['27.3%']],
    ['提高3.5个百分点', ['3.5个百分点']],
    ['六名人员、两次会议、十二件', ['6名', '2次', '12件']],
    ['九大项内容', ['9项']],
    ['22行政审批事项', ['22']],
    ['31个部门', ['31个']],
    ['5部门', ['5']],
    ['1389条多111条', ['1389条', '111条']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what looks like a number and is none', () => {
  test.each([
    '2013年11月召开',
    '二〇一八年三月五日',
    '2013.12.28',
    '2009-01-05 15:09'.replace(' ', ''),
    '国办发〔2014〕32号',
    '第三十二条第2款',
    '15个工作日内',
    '0510-85551234',
    '电话:66274966',
    '邮编:629000',
    'njl6699@example.com',
    'http://www.example.gov.cn/2013/12',
    '12345政务服务便民热线',
    '南津路241号3楼',
    '十几大类',
    '若干条',
    '8:30至17:30',
    'G25高速',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

test('tokens come in order and do not overlap', () => {
  const tokens = tokenize('2013年,公开(含转发)1,234条;未收到申请。第3条、12345热线2件');
  for (const [index, token] of tokens.entries()) expect(token.from).toBeGreaterThanOrEqual(tokens[index - 1]?.to ?? 0);
  expect(tokens.map(({ kind }) => kind)).toEqual(['pause', 'open', 'close', 'quantity', 'pause', 'end', 'quantity']);
});

test.each([
  ['十', 10],
  ['二十一', 21],
  ['三百二十', 320],
  ['一万二千', 12_000],
  ['两', 2],
  ['二〇〇八', 2008],
  ['二00八', 2008],
  ['', null],
  ['很多', null],
])('numeral %s', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});
