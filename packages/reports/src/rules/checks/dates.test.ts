import { extractReport } from '@gongkai/extraction';
import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { cleanReports } from '../testing/clean-reports.ts';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

const report = (title: number, more = '') => `青石街道${title}年政府信息公开工作年度报告\n${more}\n工作有序。\n`;

describe('R16: one year', () => {
  test.each([
    ['the year asked for', report(2016), []],
    ['another in the title', report(2015), ['error 文中“2015”：标题写的是 2015，报告年度为 2016 年']],
    ['signed in time', `${report(2016)}\n青石街道办事处\n2017年1月20日\n`, []],
    [
      'signed early',
      `${report(2016)}\n青石街道办事处\n2016年12月20日\n`,
      ['error 文中“2016年12月20日”：落款日期2016年12月20日早于统计期末2016年12月31日，不可能是全期数'],
    ],
    [
      'signed years later',
      `${report(2016)}\n青石街道办事处\n2019年1月20日\n`,
      ['error 文中“2019年1月20日”：落款日期写的是 2019-01-20，报告年度为 2016 年'],
    ],
    [
      'published early',
      `发布日期：2016-12-20\n${report(2016)}`,
      ['error 文中“发布日期：2016-12-20”：公布日期2016年12月20日时统计期还没有结束（2016年12月31日），不可能是全期数'],
    ],
    [
      'a period of another year',
      report(2016, '统计期限为2014年1月1日至2014年12月31日。'),
      ['error 统计期写的是 2014年1月1日至2014年12月31日，报告年度为 2016 年'],
    ],
  ])('%s', (_, text, said) => {
    expect(failuresIn('R16', text, { year: 2016 })).toEqual(said);
  });

  test.each([
    ['a title alone', report(2016), '还不能核对'],
    ['title and signature', `${report(2016)}\n青石街道办事处\n2017年1月20日\n`, '核对 2 处无误'],
    ['a period without a table', report(2016, '统计期限为2016年1月1日至2016年12月31日。'), '核对 2 处无误'],
    ['another year in brackets is no table', report(2016, '（2014年度）'), '还不能核对'],
  ])('without a year to hold it against two must agree: %s', (_, text, said) => {
    const found = triedIn('R16', text);
    expect(found === '' ? '还不能核对' : found).toBe(said);
  });

  test.each([['（2015年度）'], ['（ 2015 年 度 ）'], ['(2015年)']])('%s above a table is its year', (printed) => {
    const table = cleanReports.find(({ form, world }) => form === 't2014' && world.year === 2016);
    const text = table?.text.replace('（2016年度）', printed) ?? '';
    expect(placesIn('R16', text, { year: 2016 })).toEqual([` | ${printed}`]);
    expect(failuresIn('R16', text, { year: 2016 })[0]).toContain('统计表写的是 2015');
  });

  test('the year of the title is shown there, the day where it stands', () => {
    const places = (text: string) => placesIn('R16', text, { year: 2016 });
    expect(places(report(2015))).toEqual([' | 2015']);
    expect(places(`${report(2016)}\n青石街道办事处\n2016年12月20日\n`)).toEqual(['dates.signedOn | 2016年12月20日']);
    expect(places(`发布日期：2016-12-20\n${report(2016)}`)).toEqual(['dates.publishedOn | 发布日期：2016-12-20']);
    expect(places(report(2016, '统计期限为2014年1月1日至2014年12月31日。'))).toEqual(['']);
  });

  test('days that are known go before those read', () => {
    const publication = { signedOn: plainDate('2016-11-30'), publishedOn: plainDate('2016-12-01') };
    const text = `发布日期：2017-02-03\n${report(2016)}\n青石街道办事处\n2017年1月20日\n`;
    expect(failuresIn('R16', text, { year: 2016, publication }).map((said) => said.replace(/文中“.*?”：/, ''))).toEqual(
      [
        'error 落款日期2016年11月30日早于统计期末2016年12月31日，不可能是全期数',
        'error 公布日期2016年12月1日时统计期还没有结束（2016年12月31日），不可能是全期数',
      ],
    );
    const later = { signedOn: plainDate('2019-11-30'), publishedOn: plainDate('2019-12-01') };
    expect(failuresIn('R16', report(2016), { year: 2016, publication: later })).toHaveLength(2);
  });

  test('of two days each is shown where it stands', () => {
    const text = `发布日期：2019-02-03\n${report(2016)}\n青石街道办事处\n2019年1月20日\n`;
    expect(failuresIn('R16', text, { year: 2016 })).toEqual([
      'error 文中“2019年1月20日”：落款日期写的是 2019-01-20，报告年度为 2016 年',
      'warning 文中“发布日期：2019-02-03”：公布日期写的是 2019-02-03，报告年度为 2016 年',
    ]);
  });

  test('the year printed above the table', () => {
    const table = cleanReports.find(({ form }) => form === 't2014');
    const year = table?.world.year ?? 0;
    const text = table?.text.replace(`（${year}年度）`, `（${year - 1}年度）`) ?? '';
    expect(failuresIn('R16', text, { year })).toEqual([
      `error 文中“（${year - 1}年度）”：统计表写的是 ${year - 1}，报告年度为 ${year} 年`,
    ]);
  });

  test('nothing that gives a year leaves it unjudged', () => {
    expect(outcomesIn('R16', '工作有序。', { year: 2016 })).toEqual(['not-evaluated']);
    expect(outcomesIn('R16', '工作有序。')).toEqual(['not-evaluated']);
  });
});

describe('R17: the calendar year', () => {
  const span = (from: string, to: string) => report(2016, `统计期限为${from}至${to}。`);

  test.each([
    ['2016年1月1日', '2016年12月31日', 0],
    ['2015年12月1日', '2016年10月30日', 1],
    ['2016年1月1日', '2016年11月30日', 1],
  ])('%s to %s', (from, to, faults) => {
    expect(failuresIn('R17', span(from, to), { year: 2016 })).toHaveLength(faults);
  });

  test('the first year begins in May', () => {
    expect(failuresIn('R17', '2008年报告，统计期限为2008年5月1日至2008年12月31日。', { year: 2008 })).toEqual([]);
  });

  test('overlaps the report before', () => {
    const publication = { priorTo: plainDate('2016-01-15') };
    expect(failuresIn('R17', span('2016年1月1日', '2016年12月31日'), { year: 2016, publication })).toEqual([
      'error 文中“2016年1月1日至2016年12月31日”：统计期自2016年1月1日起，与上一份报告（截至2016年1月15日）重叠',
    ]);
  });

  test('overlaps the period that last year stated; what it did not state overlaps nothing', () => {
    const prior = (text: string) => ({
      year: 2016,
      prior: { year: 2015, form: null, figures: null, read: { text, extraction: extractReport(text) } },
    });
    const now = span('2016年1月1日', '2016年12月31日');
    expect(failuresIn('R17', now, prior('2015年报告，统计期限为2015年1月1日至2016年1月15日。'))).toEqual([
      'error 文中“2016年1月1日至2016年12月31日”：统计期自2016年1月1日起，与上一份报告（截至2016年1月15日）重叠',
    ]);
    expect(failuresIn('R17', now, prior('2015年报告。'))).toEqual([]);
    expect(
      failuresIn('R17', now, { year: 2016, prior: { year: 2015, form: null, figures: null, read: null } }),
    ).toEqual([]);
    expect(placesIn('R17', span('2016年1月1日', '2016年11月30日'), { year: 2016 })).toEqual([
      'dates.from dates.to | 2016年1月1日至2016年11月30日',
    ]);
  });

  test('no period stated, nothing judged', () => {
    expect(outcomesIn('R17', report(2016), { year: 2016 })).toEqual(['not-evaluated']);
  });
});

describe('R18: in time', () => {
  const due = plainDate('2017-03-31');

  test.each([
    ['2017-03-31', ['passed']],
    ['2017-04-01', ['failed']],
  ])('%s', (day, outcomes) => {
    const text = `发布日期：${day}\n${report(2016)}`;
    expect(outcomesIn('R18', text, { year: 2016, publication: { due } })).toEqual(outcomes);
    expect(outcomesIn('R18', text, { year: 2016 })).toEqual(['not-evaluated']);
  });

  test('a day that is known goes before the one read', () => {
    const publication = { due, publishedOn: plainDate('2017-05-01') };
    expect(outcomesIn('R18', `发布日期：2017-03-01\n${report(2016)}`, { year: 2016, publication })).toEqual(['failed']);
  });
});
