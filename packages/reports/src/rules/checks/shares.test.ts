import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

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

  test.each([
    ['收到政府信息公开申请50件，其中网上申请30件，占50%', '占50% | 其中网上申请30件 | 2020年收到政府信息公开申请50件'],
    ['收到政府信息公开申请50件。网上申请30件，占50%', '占50% | 网上申请30件 | 2020年收到政府信息公开申请50件'],
    ['主动公开政府信息50条。通过网站公开信息30条，占50%', '占50% | 通过网站公开信息30条 | 2020年主动公开政府信息50条'],
    [
      '主动公开政府信息50条。公开政策法规类信息30条，占50%',
      '占50% | 公开政策法规类信息30条 | 2020年主动公开政府信息50条',
    ],
    [
      '收到政府信息公开申请50件。予以公开及部分公开25件，占60%',
      '占60% | 予以公开及部分公开25件 | 2020年收到政府信息公开申请50件',
    ],
    [
      '主动公开政府信息100条，其中动态60条，占70%；通知50条，占50%',
      '占70% | 其中动态60条 | 2020年主动公开政府信息100条',
    ],
  ])('part and whole are shown: %s', (text, shown) => {
    expect(placesIn('R21', `2020年${text}。`, { year: 2020 })).toEqual([` | ${shown}`]);
  });

  test.each([
    ['收到申请1000件，其中当面申请101件，占10.05%，网上申请899件，占89.85%', '核对 2 处无误'],
    ['主动公开政府信息100条，其中动态60条，占60%；通知40条，占40%', '核对 2 处无误'],
    ['收到申请400件，其中当面申请1件，占0.3%', '核对无误'],
  ])('half of the last place is no fault: %s', (text, said) => {
    expect(triedIn('R21', `2020年${text}。`, { year: 2020 })).toBe(said);
  });

  test.each([
    '公开率达100%',
    '收取费用300元，占20%',
    '主动公开政府信息240条，较上年增长20%',
    '不予公开5件，占11%',
    '收到政府信息公开申请50件，占80%',
    '答复40件，其中不予公开10件，占20‰',
    '收到政府信息公开申请0件。予以公开10件，占30%',
    '予以公开10件，占30%。上年收到政府信息公开申请50件',
    '予以公开10件，占30%。主动公开政府信息50条',
    '接听热线10次，占30%。收到政府信息公开申请50件',
  ])('is a share of nothing that is counted: %s', (text) => {
    expect(outcomesIn('R21', `2020年${text}。`, { year: 2020 })).toEqual(['not-evaluated']);
  });
});
