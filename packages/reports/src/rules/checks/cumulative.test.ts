import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

describe('R33: all years together', () => {
  const text = (sum: number) => `历年累计主动公开政府信息${sum}条。新增主动公开政府信息50条。`;

  test.each([
    [2012, 50, 1],
    [2012, 51, 0],
    [2008, 50, 0],
  ])('%s: %s', (year, sum, faults) => {
    expect(failuresIn('R33', `${year}年，${text(sum)}`, { year })).toHaveLength(faults);
  });

  test('both are shown, with the cell of the year', () => {
    expect(failuresIn('R33', `2012年，${text(50)}`, { year: 2012 })).toEqual([
      'error 文中“历年累计主动公开政府信息50条”：新增主动公开政府信息累计数 50 条 = 2012 年新增数 50 条',
    ]);
    expect(placesIn('R33', `2012年，${text(50)}`, { year: 2012 })).toEqual([
      'A1.1 | 历年累计主动公开政府信息50条 | 新增主动公开政府信息50条',
    ]);
    expect(triedIn('R33', `2012年，${text(51)}`, { year: 2012 })).toBe('核对无误');
  });

  test('other things are no copy of one another', () => {
    expect(outcomesIn('R33', '2012年历年累计主动公开政府信息50条。收到申请50件。', { year: 2012 })).toEqual([
      'not-evaluated',
    ]);
    expect(failuresIn('R33', '2012年历年累计收到申请50件。2012年收到申请50件。', { year: 2012 })).toHaveLength(1);
  });

  test('nothing in all years and nothing this year is no copy', () => {
    expect(failuresIn('R33', '历年累计主动公开政府信息0条。2012年新增主动公开政府信息0条。', { year: 2012 })).toEqual(
      [],
    );
  });

  test('one without the other is not judged', () => {
    expect(outcomesIn('R33', '2012年新增主动公开政府信息50条。', { year: 2012 })).toEqual(['not-evaluated']);
  });
});

describe('R34: 其他 is no kind', () => {
  test.each([
    [
      '主动公开政府信息100条，其中工作动态49条，其他51条',
      ['warning 文中“其他51条”：其他 51 条 ÷ 100 条 = 51.0%，超过 50%，分类失去意义'],
    ],
    ['主动公开政府信息100条，其中工作动态50条，其他50条', []],
    ['主动公开政府信息8条，其中工作动态2条，其他6条', []],
    ['主动公开政府信息10条，其中工作动态2条，其他8条', ['']],
    ['主动公开政府信息100条，其中工作动态90条，其他10条', []],
    ['主动公开政府信息100条，其中工作动态49条，其它51条', ['']],
    ['主动公开政府信息100条，其中工作动态49条，其余51条', ['']],
    ['主动公开政府信息100条，其中工作动态49条，其他120条', []],
    ['主动公开政府信息100条，其中工作动态49条，主要其他51条', []],
    ['其他51条', []],
    ['主动公开政府信息9条，其中工作动态2条，其他7条', []],
  ])('%s', (text, said) => {
    const found = failuresIn('R34', `2012年${text}。`, { year: 2012 });
    expect(found).toHaveLength(said.length);
    if (said[0]) expect(found).toEqual(said);
  });

  test('part and total are shown', () => {
    expect(placesIn('R34', '2012年主动公开政府信息100条，其中工作动态49条，其他51条。', { year: 2012 })).toEqual([
      ' | 其他51条 | 2012年主动公开政府信息100条',
    ]);
  });
});
