import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn } from '../testing/failures-in.ts';

const list = (news: string, rest: string) =>
  `2012年主动公开政府信息300条，其中工作动态200条，占${news}%；通知公告100条，占${rest}%。`;

describe('R21: shares', () => {
  test.each([
    ['66.7', '33.3', []],
    ['66.67', '33.33', []],
    ['67', '33', []],
    ['66.6', '33.3', ['error 文中“占66.6%”：工作动态占比写作 66.6%，200 条 ÷ 300 条 = 66.7%，差 0.1 个百分点']],
    ['66.7', '34', ['error 文中“占34%”：通知公告占比写作 34%，100 条 ÷ 300 条 = 33.3%，差 0.7 个百分点']],
  ])('%s and %s', (news, rest, said) => {
    expect(failuresIn('R21', list(news, rest), { year: 2012 })).toEqual(said);
  });

  test('where the total is wrong, shares of the sum are right: the total is for R22 to say', () => {
    const text = '2012年主动公开政府信息290条，其中工作动态200条，占66.7%；通知公告100条，占33.3%。';
    expect(failuresIn('R21', text, { year: 2012 })).toEqual([]);
    expect(failuresIn('R22', text, { year: 2012 })).toHaveLength(1);
  });

  test('shares of outcomes are of what was received or answered, whichever fits', () => {
    const text = '2020年收到政府信息公开申请50件，答复政府信息公开申请40件。予以公开10件，占25%；不予公开5件，占11%。';
    expect(failuresIn('R21', text, { year: 2020 })).toEqual([
      'error 文中“占11%”：不予公开占比写作 11%，5 件 ÷ 50 件 = 10.0%，差 1.0 个百分点',
    ]);
  });

  test('a rate of its own is no share of anything', () => {
    expect(outcomesIn('R21', '2012年主动公开政府信息30条，公开率达100%。', { year: 2012 })).toEqual(['not-evaluated']);
  });

  test('of what is not counted there is no share to judge', () => {
    expect(outcomesIn('R21', '2012年收取费用300元，占20%。', { year: 2012 })).toEqual(['not-evaluated']);
  });
});
