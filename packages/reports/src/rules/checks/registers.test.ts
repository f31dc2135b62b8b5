import { type LateAct, plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import type { RegisterFacts } from '../read-context.ts';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

const today = plainDate('2024-03-12');
const context = (register: Omit<RegisterFacts, 'today'>) => ({ year: 2023, register: { today, ...register } });
const act = (kind: LateAct, on: string | null, due = '2024-03-08') => ({
  act: kind,
  name: '第3号',
  due: plainDate(due),
  on: on === null ? null : plainDate(on),
});

describe('R54, R55: terms, by the due days of the registers', () => {
  test.each([
    ['2024-03-07', []],
    ['2024-03-08', []],
    ['2024-03-11', ['error 第3号：主动公开期限 2024年3月8日，实际 2024年3月11日，迟 3 天']],
    [null, ['error 第3号：主动公开期限 2024年3月8日，已过而未办']],
  ])('made public on %s', (on, said) => {
    expect(failuresIn('R54', '2023年。', context({ acts: [act('disclosure', on)] }))).toEqual(said);
    expect(failuresIn('R55', '2023年。', context({ acts: [act('disclosure', on)] }))).toEqual([]);
  });

  test('what is not due yet is in time', () => {
    expect(failuresIn('R55', '2023年。', context({ acts: [act('reply', null, '2024-03-12')] }))).toEqual([]);
    expect(failuresIn('R55', '2023年。', context({ acts: [act('reply', null, '2024-03-11')] }))).toHaveLength(1);
  });

  test.each(['reply', 'supplement', 'extension', 'confirmation'] as const)('%s is R55', (kind) => {
    expect(failuresIn('R55', '2023年。', context({ acts: [act(kind, '2024-03-09')] }))).toHaveLength(1);
    expect(failuresIn('R54', '2023年。', context({ acts: [act(kind, '2024-03-09')] }))).toEqual([]);
  });

  test('an empty register is in order, an unknown one is not judged', () => {
    expect(outcomesIn('R54', '2023年。', context({ acts: [] }))).toEqual(['passed']);
    expect(outcomesIn('R54', '2023年。', context({}))).toEqual(['not-evaluated']);
  });
});

test.each([
  [
    'R56',
    { letters: { seen: 2, lacking: [{ name: '第2号', lack: 'article' as const }] } },
    '第2号缺所依据的法条',
    'article:第2号',
  ],
  [
    'R57',
    { deliveries: { seen: 2, lacking: [{ name: '第2号', lack: 'posting-proof' as const }] } },
    '第2号缺交邮凭证',
    'posting-proof:第2号',
  ],
  [
    'R42',
    { jointCases: { seen: 1, counted: ['某案'] } },
    '某案：复议机关作共同被告的案件只计原行为机关，本机关不计',
    'case:某案',
  ],
  ['R54', { acts: [act('disclosure', null)] }, '第3号：主动公开期限 2024年3月8日，已过而未办', 'disclosure:第3号'],
] as const)('%s', (code, register, said, place) => {
  expect(placesIn(code, '2023年。', context(register))).toEqual([place]);
  expect(failuresIn(code, '2023年。', context(register))).toEqual([`error ${said}`]);
  expect(outcomesIn(code, '2023年。', context({}))).toEqual(['not-evaluated']);
});

test('registers without a case are in order', () => {
  expect(outcomesIn('R56', '2023年。', context({ letters: { seen: 0, lacking: [] } }))).toEqual(['passed']);
  expect(outcomesIn('R57', '2023年。', context({ deliveries: { seen: 0, lacking: [] } }))).toEqual(['passed']);
  expect(outcomesIn('R42', '2023年。', context({ jointCases: { seen: 0, counted: [] } }))).toEqual(['passed']);
});

describe('R15: the fee, and what the register has', () => {
  const report = (fee: string) => `青石街道2023年政府信息公开工作年度报告\n六、其他需要报告的事项\n${fee}\n`;

  test.each([
    ['本年度收取信息处理费380元。', 38_000, []],
    [
      '本年度收取信息处理费380元。',
      40_000,
      ['warning 文中“本年度收取信息处理费380元”：信息处理费 380 元 ≠ 表中 400 元（台账），差 20 元'],
    ],
    ['本年度未收取信息处理费。', 0, []],
    ['一件收取信息处理费80元，全年收取信息处理费380元。', 38_000, []],
    [
      '没有其他事项。',
      0,
      ['warning 文中“六、其他需要报告的事项”：“六、其他需要报告的事项”没有写到“信息处理费收取情况”'],
    ],
  ])('%s %s', (text, fees, said) => {
    expect(failuresIn('R15', report(text), context({ fees }))).toEqual(said);
  });

  test.each([
    ['收取信息处理费380元，上年收取信息处理费1元，收取费用1元。', 100, 1],
    ['收取信息处理费380元，上年收取信息处理费1元。', 38_000, 0],
    ['收取信息处理费380元，收取信息处理费390元。', 1, 1],
  ])('only this fee of this year is compared, and one is said: %s', (text, fees, faults) => {
    const places = placesIn('R15', report(text), context({ fees }));
    expect(places).toEqual(faults === 0 ? [] : [' | 收取信息处理费380元']);
  });

  test('beside a right amount the point it had to speak of is told too', () => {
    expect(outcomesIn('R15', report('收取信息处理费380元。'), context({ fees: 38_000 }))).toEqual(['passed']);
    expect(triedIn('R15', report('收取信息处理费380元。'), context({ fees: 38_000 }))).toBe('核对无误');
    expect(
      failuresIn(
        'R15',
        `${report('无')}另收取信息处理费380元。`.replace('信息处理费', '信息处理费'),
        context({ fees: 0 }),
      ),
    ).toHaveLength(1);
  });

  test('without a register the word is enough', () => {
    expect(failuresIn('R15', report('本年度收取信息处理费380元。'), { year: 2023 })).toEqual([]);
  });
});
