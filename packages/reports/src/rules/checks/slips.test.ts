import { describe, expect, test } from 'vitest';
import { failuresIn, placesIn } from '../testing/failures-in.ts';
import { slips } from './slips.ts';

const r48 = (text: string) => failuresIn('R48', text, { year: 2018 });

describe('R48: denials turned around', () => {
  test.each([
    ['2018年末发生行政复议。', 'error 文中“2018年末发生”：“末发生”疑为“未发生”之误'],
    ['全年末收到政府信息公开申请。', '“末收到”疑为“未收到”之误'],
    ['全年木收到申请。', '“木收到”疑为“未收到”之误'],
    ['2018年为发生行政诉讼。', '“为发生”疑为“未发生”之误'],
    ['本年度末提起行政诉讼。', '“末提起”疑为“未提起”之误'],
    ['我局术受理申请。', '“术受理”疑为“未受理”之误'],
    ['工作有序，我街道末收到政府信息公开申请，3人。', '文中“我街道末收到”'],
    ['各科室和社区居民委员会以及有关单位末收到申请。', '文中“区居民委员会以及有关单位末收到”'],
  ])('%s', (text, said) => {
    expect(r48(text)).toEqual([expect.stringContaining(said)]);
  });

  test.each([
    '2018年未发生行政复议。',
    '2018年末收到申请12件。',
    '截至年末，有4个科室完成。',
    '公开透明成为发生变化的动力。',
  ])('holds: %s', (text) => {
    expect(r48(text)).toEqual([]);
  });
});

describe('R48: misspellings and brackets', () => {
  test.each(slips)('%s for %s', (written, meant) => {
    expect(r48(`各科室${written}。`)).toContainEqual(`warning 文中“${written}”：“${written}”疑为“${meant}”之误`);
    expect(r48(`各科室${meant}。`)).toEqual([]);
    // A slip of the pen leaves most signs as they were meant.
    const kept = [...meant].filter((sign) => written.includes(sign)).length;
    expect(Math.abs(meant.length - written.length)).toBeLessThan(2);
    expect(kept / meant.length).toBeGreaterThanOrEqual(0.5);
  });

  test('a text may begin with one', () => {
    expect(r48('布署到位。')).toHaveLength(1);
  });

  test.each([
    ['（甲（乙）丙（丁', '（甲（乙）丙（丁'],
    ['甲【乙丙丁】戊〔2016〕己“庚”辛', null],
    ['甲【乙。', '【乙。'],
    ['甲〔乙。', '〔乙。'],
    ['甲“乙。', '“乙。'],
    [
      '公开内容包括机构职能（含办公地址、联系电话、工作时间、服务指南、收费标准、监督电话。',
      '（含办公地址、联系电话、工作时间、服务指南、收费',
    ],
    ['甲（乙\n丙丁）', null],
    ['甲（乙）（\n丙）丁', null],
    ['甲（乙（\n丙）丁', '（乙（'],
    [`甲（乙\n${'丙'.repeat(198)}）`, null],
    [`甲（乙\n${'丙'.repeat(199)}）`, '（乙'],
  ])('%s', (text, shown) => {
    expect(placesIn('R48', text)).toEqual(shown === null ? [] : [` | ${shown}`]);
  });

  test.each([
    ['工作已布署。', 'warning 文中“布署”：“布署”疑为“部署”之误'],
    ['电话（0571-87001234。', 'warning 文中“（0571-87001234。”：“(”没有配对的另一半'],
    ['印发了《公开指南。', '“《”没有配对的另一半'],
  ])('%s', (text, said) => {
    expect(r48(text)).toEqual([expect.stringContaining(said)]);
  });

  test.each(['电话（0571）。', '1）甲\n2）乙', '（一）甲（乙（丙）丁）', '“引号”与《书名》。', '甲）乙'])(
    'closed: %s',
    (text) => {
      expect(r48(text)).toEqual([]);
    },
  );

  test('a wrapped line is closed on the next, an ended one is not', () => {
    expect(r48('联系方式（地址：青石路1号，\n电话：0571-87001234）。')).toEqual([]);
    expect(r48('联系方式（地址：青石路1号。\n电话：0571-87001234）。')).toHaveLength(1);
    expect(r48('联系方式（地址：青石路1号，\n（一）机构健全')).toHaveLength(1);
  });

  test('one open bracket a paragraph', () => {
    expect(r48('（甲（乙\n（丙')).toHaveLength(2);
  });
});

describe('R49: what must not be published', () => {
  test('is shown masked, at its place', () => {
    const found = failuresIn('R49', '来访群众电话13800138000。', { year: 2018 });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('含手机号码');
    expect(found[0]).not.toContain('13800138000');
    expect(placesIn('R49', '来访群众电话13800138000。')).toEqual([expect.stringMatching(/^ \| 138/)]);
    expect(placesIn('R49', '来访群众电话13800138000。').join()).not.toContain('13800138000');
  });

  test('an office may be called', () => {
    expect(failuresIn('R49', '联系电话0571-87001234。', { year: 2018 })).toEqual([]);
  });
});
