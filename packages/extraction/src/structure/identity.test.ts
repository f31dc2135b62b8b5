import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { type Dated, readIdentity } from './identity.ts';

const read = (text: string) => readIdentity(fold(text).text);
const report = '2016年政府信息公开年度报告';

describe('the title and who it names', () => {
  test.each([
    [`${'工作有序\n'.repeat(14)}东河局${report}\n`, '东河局'],
    [`${'工作有序\n'.repeat(15)}东河局${report}\n`, null],
    [`${'\n \n'.repeat(15)}   东河局${report}\n`, '东河局'],
  ])('only among the first fifteen lines that hold words', (text, name) => {
    expect(read(text).unit).toBe(name);
  });

  test.each([
    [`关于东河局${report}`, '东河局'],
    [`东河局关于印发${report}`, '东河局'],
    [`2016东河局政府信息公开年度报告`, '东河局'],
    [`市局${report}`, '市局'],
    [`局${report}`, null],
    [`东 河 局\n\n2017年1月5日\n`, '东河局'],
    [`东河局\n甲\n\n乙\n\n丙\n`, '东河局'],
    [`东河局\n甲\n\n乙\n\n丙\n丁\n`, null],
    [`工作有序。东河局\n`, null],
    [`东河局工作有序\n`, null],
  ])('%s', (text, name) => {
    expect(read(text).unit).toBe(name);
  });
});

// A year named twice and more often than the one that the text calls its own.
const rival = '2013年和2013年工作有序。';

test.each([
  ['编制2014年政府信息公开工作年度报告', 2014],
  ['编制2014 年度信息公开年度报告', 2014],
  ['编制2014信息公开年度报告', 2014],
  ['编制2014年我街道各部门的政府信息公开工作的年度报告', 2014],
  ['2014年有序。信息公开年度报告', 2013],
  ['2014年政府信息公开。年度报告', 2013],
  ['统计表(2014年度)', 2014],
  ['统计表( 2014 年度 )', 2014],
  ['统计期限自2014年1月1日起至12月31日止', 2014],
  ['2014 年公开3条', 2013],
  ['2014 年公开3条，2014年受理，2014 年答复', 2014],
])('the year of: %s', (text, year) => {
  expect(read(`${rival}${text}`).year).toBe(year);
});

describe('days, and where they are stated', () => {
  const stated = (text: string, dated: Dated | null) =>
    dated === null ? null : `${dated.day}: ${fold(text).text.slice(dated.from, dated.to)}`;

  test.each([
    ['来源：甲\n发布日期2013-02-19', '2013-02-19: 发布日期2013-02-19'],
    ['发布日期：  2013-02-19   9:05 浏览', '2013-02-19: 发布日期:  2013-02-19   9:05'],
    ['发布日期：2013-02-19 字号15:09', '2013-02-19: 发布日期:2013-02-19'],
    ['发布日期 | 2013-02-19', '2013-02-19: 发布日期 | 2013-02-19'],
    ['发布日期 || 2013-02-19', null],
    ['发布日期：2013-02-30', null],
    ['发布日期：不详', null],
  ])('published, %s', (text, expected) => {
    expect(stated(text, read(text).published)).toBe(expected);
  });

  test.each([
    ['工作有序\n  东河第二办事处  二〇一七年一月五日  \n\n联系方式\n', '2017-01-05: 二〇一七年一月五日'],
    ['工作有序\n2 0 1 7 年 1 月 5 日', '2017-01-05: 2 0 1 7 年 1 月 5 日'],
    [`${'甲 '.repeat(24)}2017.1.5`, '2017-01-05: 2017.1.5'],
    ['2017年2月30日', null],
  ])('signed, %s', (text, expected) => {
    expect(stated(text, read(text).signed)).toBe(expected);
  });

  test('the period is a place in the text', () => {
    const text = '统计期限自2012年1月1起至 12月31日止。';
    const { period } = read(text);
    expect(text.slice(period?.start, period?.end)).toBe('2012年1月1起至 12月31日');
    expect(period).toMatchObject({ from: '2012-01-01', to: '2012-12-31' });
  });
});
