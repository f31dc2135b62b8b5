import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn } from '../testing/failures-in.ts';

const r30 = (text: string) => failuresIn('R30', text, { year: 2016 });
const chapters = (count: number) =>
  ['一、概述', '二、主动公开情况', '三、依申请公开情况', '四、复议诉讼情况', '五、存在问题']
    .slice(0, count)
    .map((title) => `${title}\n工作有序。\n`)
    .join('');

describe('R30: parts promised and parts there', () => {
  const title = '青石街道2016年政府信息公开工作年度报告\n';
  const full = '本报告由概述、主动公开情况、依申请公开情况、复议诉讼情况、存在问题五个部分组成。\n';

  test('all there', () => {
    expect(r30(title + full + chapters(5))).toEqual([]);
  });

  test('a chapter missing', () => {
    expect(r30(title + full + chapters(4))[0]).toContain('称 5 个部分，实列 4');
  });

  test('a chapter that the list does not name', () => {
    const short = '本报告由概述、主动公开情况、依申请公开情况、复议诉讼情况五个部分组成。\n';
    expect(r30(title + short + chapters(5))[0]).toContain('称 5 个部分，实列 4');
  });

  test('a name of two signs is found, and more names than parts are no matter where each part has one', () => {
    const many = '本报告由概述、主动公开情况、依申请公开情况、复议、诉讼情况、存在问题、附表等五个部分组成。\n';
    expect(r30(title + many + chapters(5))).toEqual([]);
  });

  test('names that hold 、 themselves are parted by commas', () => {
    const commas = '本报告由概述，主动公开情况，依申请公开、受理情况，复议、诉讼情况，存在问题五个部分组成。\n';
    expect(r30(title + commas + chapters(5))).toEqual([]);
  });

  test.each([
    ['a short list, and no more chapters either', '本报告由概述、主动公开五个部分组成。', 3, '称 5 个部分，实列 3'],
    ['no list at all', '本报告共五个部分。', 3, '称 5 个部分，实列 3'],
    ['no list, chapters as said', '本报告共五个部分。', 5, null],
    ['one long name is no list', '本报告由概述和主动公开情况等五个部分组成。', 5, null],
    ['two names alone', '本报告由概述、主动公开情况五个部分组成。', 5, '称 5 个部分，实列 2'],
    ['two names, parted by a comma', '本报告包括概述，主动公开情况五个部分。', 5, '称 5 个部分，实列 2'],
    [
      'three, with 、 in a name',
      '本报告分为概述，主动公开、依申请公开情况，复议情况五个部分。',
      5,
      '称 5 个部分，实列 3',
    ],
  ])('%s', (_, claim, count, said) => {
    const found = r30(`${title}${claim}\n${chapters(count)}`);
    expect(found).toEqual(said === null ? [] : [expect.stringContaining(said)]);
  });

  test('parts of a chapter are no chapters', () => {
    const parts = chapters(5).replace('工作有序。', '（一）制度\n工作有序。\n（二）队伍\n工作有序。');
    expect(r30(title + full + parts)).toEqual([]);
  });

  test('the list is shown that leaves a chapter out', () => {
    const short = '本报告由概述、主动公开情况、依申请公开情况、复议诉讼情况五个部分组成。\n';
    expect(placesIn('R30', title + short + chapters(5), { year: 2016 })).toEqual([
      expect.stringMatching(/ \| .*五个部分.* \| 概述、主动公开情况、依申请公开情况、复议诉讼情况$/),
    ]);
    expect(placesIn('R30', title + full + chapters(4), { year: 2016 })[0]?.split(' | ')).toHaveLength(2);
  });

  test('without chapters there is nothing to count', () => {
    expect(outcomesIn('R30', title + full)).toEqual(['not-evaluated']);
  });
});

describe('R30: points promised and points given', () => {
  test.each([
    ['做好以下三方面工作：一是甲；二是乙；三是丙。', 0],
    ['做好以下三方面工作：一是甲；二是乙。', 1],
    ['做好以下三方面工作：\n（一）甲\n（二）乙\n（三）丙\n（四）丁\n', 1],
    ['做好以下两方面工作：\n1、甲\n2、乙\n另外：\n1、丙\n', 0],
    ['在三个方面取得进展，群众满意。一是甲；二是乙。', 0],
  ])('%s', (text, faults) => {
    expect(r30(`2016年，我街道将${text}`)).toHaveLength(faults);
  });

  test.each([
    ['我街道将做好以下三方面工作：\n1.甲\n2.乙\n一是丙\n', '2.'],
    ['做好以下三方面工作：一是甲；三是丙。', '三是'],
    ['做好以下三方面工作：一是甲；二是乙；二是丙；三是丁。', '二是'],
    ['一是总结经验；做好以下三方面工作：一是甲；二是乙。', '二是'],
    ['做好以下三方面工作：一是甲；二是乙。\n一、概述\n一是丙；二是丁；三是戊。', '二是'],
  ])('the last of them is shown: %s', (text, last) => {
    expect(placesIn('R30', `2016年，${text}`, { year: 2016 })).toEqual([
      expect.stringMatching(new RegExp(`^ \\| .*做好以下三方面工作 \\| ${last}$`)),
    ]);
  });

  test.each([
    ['一、概述\n做好以下三方面工作。\n二、主动公开\n1.甲\n2.乙\n'],
    ['我街道将做好以下三方面工作：\n2.甲\n3.乙\n4.丙\n'],
    ['重点完善三方面工作。\n1.甲\n2.乙\n'],
    ['一是甲；二是乙。做好以下三方面工作。'],
  ])('promises no list: %s', (text) => {
    expect(outcomesIn('R30', `2016年，${text}`, { year: 2016 })).toEqual(['not-evaluated']);
  });

  test('a list of its own far behind is another list', () => {
    const far = `2016年，我街道将做好以下三方面工作。${'各科室各负其责，按照要求抓好落实。'.repeat(12)}一是甲；二是乙。`;
    expect(r30(far)).toEqual([]);
  });
});
