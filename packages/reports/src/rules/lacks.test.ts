import { getForm } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { rules } from './catalogue.ts';
import type { ReadContext } from './read-context.ts';
import { triedIn } from './testing/failures-in.ts';

const words = '工作有序。';
const zeros = (code: FormCode) => getForm(code).cells.map(() => 0);

/** What the text has to say before a rule can be tried, whatever lies beside it. */
const inText = {
  文中占比及其总数: 'R21',
  文中总数及其分项: 'R22 R34',
  文中变化前后的数与变化率: 'R23',
  文中总量与日均数: 'R24',
  文中的数: 'R25 R51 R52',
  '文中“几部分、几方面”的说法': 'R30',
  编号: 'R31',
  网址: 'R46',
  联系方式: 'R47',
  成段的文字: 'R50',
};
const besides = { 与其他报告的比对结果: 'R26 R27', 公布信息: 'R44 R45 R53 R58' };
const register = { 台账: 'R42 R54 R55 R56 R57' };
const known = { 报告年度: 'R29', 统计期起止日期: 'R17', 文中累计数与本年数: 'R33' };
const unknown = {
  报表数: 'R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R20 R35 R36 R37 R38 R39 R40 R41 R43',
  分章: 'R11 R12 R13 R14 R15',
  报告年度: 'R16 R17 R18 R19 R29 R33',
  本年度报表格式: 'R32',
  单位: 'R28',
};

describe('what each rule lacks', () => {
  test.each<[string, string, ReadContext, Readonly<Record<string, string>>]>([
    ['nothing is known', '', {}, { ...inText, ...besides, ...register, ...unknown, 成段的文字: 'R48 R49 R50' }],
    ['blanks alone', ' \n', {}, { ...inText, ...besides, ...register, ...unknown, 成段的文字: 'R48 R49 R50' }],
    ['words alone', words, {}, { ...inText, ...besides, ...register, ...unknown }],
    [
      'the year, no table',
      words,
      { year: 2016 },
      {
        ...{ ...inText, ...besides, ...register, ...known, 单位: 'R28', 上年报告正文: 'R14' },
        报表数: 'R09 R10 R20 R35 R36 R37 R38 R39 R40 R41 R43',
      },
    ],
    [
      'a table of 2014',
      words,
      { year: 2016, figures: zeros('t2014') },
      {
        ...{ ...inText, ...besides, ...register, ...known, 单位: 'R28', 上年报告正文: 'R14' },
        ...{ 上年报表数: 'R38 R39', 台账计数: 'R40', 下级汇总数: 'R41' },
        ...{ 文中与表对应的数: 'R20 R37', 文中所设机构或机制: 'R35', 文中所说公开渠道: 'R36' },
      },
    ],
    [
      'tables of 2021, and a unit whose publication and registers say nothing',
      words,
      {
        ...{ year: 2022, figures: zeros('a2021'), unit: { name: '青石街道', kind: 'street' } },
        ...{ publication: {}, register: JSON.parse('{"today":"2023-01-01"}'), nilBefore: [{ year: 2021, nil: true }] },
        prior: { year: 2021, form: 'a2019', figures: zeros('a2019'), read: null },
      },
      {
        ...{ ...inText, ...besides, ...register, ...known, 分章: 'R11 R12 R13 R14 R15', 文中与表对应的数: 'R20' },
        ...{ 上年报表数: 'R38 R39', 台账计数: 'R40', 下级汇总数: 'R41' },
      },
    ],
    ['a text of nothing', ' ', { year: 2012 }, { 成段的文字: 'R32 R48 R49 R50' }],
    ['traces of a table', '附：统计表', { year: 2016 }, { 统计表: 'R19' }],
    ['copies, and no content to compare', words, { publication: { copies: [] } }, { 公布信息: 'R44 R45' }],
    [
      'steps, and no day of publishing',
      words,
      { publication: { steps: { signature: true, filing: true, seal: true } } },
      { 公布日期: 'R58' },
    ],
  ])('%s', (_, text, context, lacking) => {
    const expected = Object.entries(lacking).flatMap(([need, codes]) =>
      codes.split(' ').map((code) => [code, `还不能核对：缺 ${need}`]),
    );
    const asked = rules.map(({ code }) => code).filter((code) => expected.some(([each]) => each === code));
    expect(asked.map((code) => [code, triedIn(code, text, context)])).toEqual(expected.toSorted());
  });
});
