import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { addUp, announces, exceeds, isShareOf } from './adding-up.ts';
import { readSentences } from './sentence.ts';

const addedUp = (text: string) => [...addUp(text, readSentences(text, tokenize(text))).values()];
/** How many numbers have a total. */
const parts = (text: string): number => addedUp(text).length;

describe('two small numbers make up a third only where words say so', () => {
  test.each(
    [
      [
        '其中',
        '包括',
        '包含',
        '主要类别',
        '类别如下',
        '按类别',
        '分别',
        '分为',
        '具体是',
        '具体为',
        '具体有',
        '如下',
        '内有',
      ],
      ['主要是', '主要为', '主要有', '涵盖', '含', '按内容分', '按公开的形式分', '从内容看', '从公开形式来看'],
    ].flat(),
  )('公开信息12条，%s甲类7条，乙类5条。', (words) => {
    expect(parts(`公开信息12条,${words}甲类7条,乙类5条。`)).toBe(2);
  });

  test.each([
    '公开信息12条,内容情况:\n甲类7条,乙类5条。',
    '公开信息12条。公开形式\n甲类7条,乙类5条。',
    '公开信息12条。公开渠道。\n甲类7条,乙类5条。',
    '公开信息12条:甲类7条,乙类5条。',
    '公开信息12条中,甲类7条,乙类5条。',
    '公开信息12条,公开的条目之中:甲类7条,乙类5条。',
    '公开信息12条,在政府信息当中甲类7条,乙类5条。',
    '公开信息12条,在公开的信息中,甲类7条,乙类5条。',
    '公开信息12条,在公开的信息中甲类7条,乙类5条。',
    '收到申请12件。在这些申请之中,网上7件,信函5件。',
    '收到申请12件。在这些申请中,网上7件,信函5件。',
  ])('%s', (text) => {
    expect(parts(text)).toBe(2);
  });

  test.each([
    '公开信息12条,甲类7条,乙类5条。',
    '公开信息12条,含义甲类7条,乙类6条。',
    '参加培训12人中,甲类7人,乙类5人。',
    '公开信息12条。在公开的全部内容和各项工作及政府信息中,甲类7条,乙类5条。',
  ])('not %s', (text) => {
    expect(parts(text)).toBe(0);
  });

  test('what is divided among people is no paper', () => {
    expect(announces('中,甲类', true)).toBe(true);
    expect(announces('中,甲类', false)).toBe(false);
    expect(announces('其中甲类', false)).toBe(true);
    expect(announces('在政府信息中甲类', true)).toBe(true);
    expect(announces('甲类在政府信息中乙类', true)).toBe(false);
  });
});

describe('how large a sum must be not to be chance', () => {
  test.each([
    [3, '公开信息10条,甲类5条,乙类3条,丙类2条。'],
    [0, '公开信息9条,甲类4条,乙类3条,丙类2条。'],
    [2, '公开信息50条,甲类30条,乙类20条。'],
    [0, '公开信息49条,甲类30条,乙类19条。'],
    [2, '公开信息20条,微信90条,其中公告12条,动态8条。'],
    [0, '公开信息19条,微信90条,其中公告12条,动态7条。'],
    [3, '公开信息50条,其中微信9条,公告30条,征集11期。'],
    [0, '公开信息49条,其中微信9条,公告30条,征集10期。'],
    [2, '公开信息2条,其中甲类1条,乙类1条。'],
    [0, '公开信息1条,其中甲类1条,乙类0条。'],
    [2, '公开信息90条,其中解读60篇,公告30批。'],
    [2, '参加活动90人次,其中甲街60人,乙街30名。'],
    [0, '公开信息500条,其中微信90条,公告300条。征集110期。'],
    [0, '公开信息500条,微信90条,公告300条,征集110期。'],
    [0, '公开信息90条,其他;甲类60条,乙类20条。'],
  ])('%i parts: %s', (wanted, text) => {
    expect(parts(text)).toBe(wanted);
  });

  test('from twenty on an announced sum is sure', () => {
    expect(addedUp('公开信息19条,其中甲类12条,乙类7条。').map(({ sure }) => sure)).toEqual([false, false]);
    expect(addedUp('公开信息20条,其中甲类12条,乙类8条。').map(({ sure }) => sure)).toEqual([true, true]);
    expect(addedUp('公开信息90条,甲类60条,乙类30条。').map(({ sure }) => sure)).toEqual([false, false]);
  });
});

describe('how far a list reaches', () => {
  const words = (count: number) => '公'.repeat(count);
  test.each([
    [2, `公开信息90条,其中${words(315)}甲类60条,乙类30条。`],
    [0, `公开信息90条,其中${words(316)}甲类60条,乙类30条。`],
    [2, `公开信息90条,其中甲类60条,${words(267)}乙类30条。`],
    [0, `公开信息90条,其中甲类60条,${words(268)}乙类30条。`],
    [2, `公开信息90条,甲类60条,${words(87)}乙类30条。`],
    [0, `公开信息90条,甲类60条,${words(88)}乙类30条。`],
    [2, `${words(320)}。公开信息90条,其中甲类60条,乙类30条。`],
    [2, '公开信息90条。其中,甲类60条。乙类30条。'],
    [0, '公开信息90条,其中甲类60条。\n三、申请情况\n乙类30条。'],
    [0, '公开信息90条,其中甲类60条。\n十一、申请情况\n乙类30条。'],
    [0, '公开信息90条,其中甲类60条。\n(三)申请情况\n乙类30条。'],
    [0, '公开信息90条,其中甲类60条。\n(十一)申请情况\n乙类30条。'],
    [2, '公开信息90条,其中甲类60条;\n三是其他乙类30条。'],
  ])('%i parts: %s', (wanted, text) => {
    expect(parts(text)).toBe(wanted);
  });
});

describe('shares tell of what, also where nothing adds up', () => {
  const told = (text: string) => addedUp(text).map(({ told, sure, isLast }) => [told, sure, isLast]);
  const totals = '公开信息11条。历年公开234条。';

  test('three parts are sure, two not; the list may go on', () => {
    const shares = `${totals}在内容里,甲类2条,占18%;乙类5条,占45%;`;
    expect(told(shares)).toEqual([
      [true, false, false],
      [true, false, false],
    ]);
    expect(told(`${shares}丙类1条,占9%。`).map(([, sure]) => sure)).toEqual([true, true, true]);
  });

  test.each([
    [2, `${totals}其中甲类2条,占18%;乙类5条,占45%。`],
    [0, '公开信息11条,历年公开234条,其中甲类2条,占18%;乙类5条,占45%。'],
    [2, `${totals}甲类2条,占18%,占全市的30%;乙类5条,占45%。`],
    [0, '甲类2条,占18%;乙类5条,占45%。公开信息11条。'],
    [0, `${totals}甲类0条,占0%;乙类5条,占45%。`],
    [0, `${totals}甲类2人,占18%;乙类5人,占45%。`],
    [0, `${totals}\n二、其他情况\n甲类2条,占18%;乙类5条,占45%。`],
    [0, `${totals}甲类2条,办结率18%;乙类5条,办结率45%。`],
    [0, '公开征占信息11条。甲类2条,办结率18%;乙类5条,办结率45%。'],
    [0, `${totals}甲类2条,占用土地类,办结率18%;乙类5条,占用房屋类,办结率45%。`],
    [0, `${totals}征占类2条办结率18%;征占类5条办结率45%。`],
    [0, `${totals}甲类2条,占地18处;乙类5条,占地45处。`],
    [2, `公开信息11条。${'公'.repeat(625)},甲类2条,占18%;乙类5条,占45%。`],
    [0, `公开信息11条。${'公'.repeat(626)},甲类2条,占18%;乙类5条,占45%。`],
    [2, `${'公'.repeat(640)}。${totals}甲类2条,占18%;乙类5条,占45%。`],
  ])('%i parts: %s', (wanted, text) => {
    expect(parts(text)).toBe(wanted);
  });
});

describe('one number beside another', () => {
  const counted = (value: string, measure = '条') => ({ value, measure });
  test.each([
    ['12', '条', '11', '条', true],
    ['11', '条', '11', '条', false],
    ['1', '万条', '9999', '条', true],
    ['2', '百条', '201', '条', false],
    ['3', '千条', '2999', '条', true],
    ['1', '亿次', '9999', '万次', true],
  ])('%s%s is more than %s%s: %s', (value, measure, whole, of, wanted) => {
    expect(exceeds(counted(value, measure), counted(whole, of))).toBe(wanted);
  });

  test.each([
    ['2', '11', '18', true],
    ['2', '11', '18.2', true],
    ['2', '11', '18.1', true],
    ['2', '11', '18.3', false],
    ['2', '11', '19', false],
    ['5', '11', '45.45', true],
    ['1', '8', '12', true],
    ['1', '8', '13', true],
    ['1', '2', '51', false],
    ['1', '2', '49', false],
  ])('%s of %s is %s%%: %s', (part, whole, share, wanted) => {
    expect(isShareOf(counted(part), counted(whole), { value: share })).toBe(wanted);
  });
});
