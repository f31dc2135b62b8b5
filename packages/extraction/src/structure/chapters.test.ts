import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { readSections } from './chapters.ts';
import { readContacts } from './contacts.ts';
import { readIdentity } from './identity.ts';

describe('headings and what they head, as places in the text', () => {
  /** Each heading and the text under it up to where it ends. */
  const parts = (source: string) => {
    const folded = fold(source);
    return readSections(folded).map(
      ({ from, body, to }) => `${folded.text.slice(from, body)} | ${folded.text.slice(body, to).trim()}`,
    );
  };

  test.each([
    ['前言\n  一、概述\n甲。\n三、附件\n乙', ['一、概述 | 甲。', '三、附件 | 乙']],
    [
      '一、概述。甲。\n（一）子。乙。\n（二）丑。丙',
      ['一、概述。 | 甲。\n(一)子。乙。\n(二)丑。丙', '(一)子。 | 乙。', '(二)丑。 | 丙'],
    ],
    ['九、甲情况良好。十一、乙情况良好。丙', ['九、甲情况良好。 | ', '十一、乙情况良好。 | 丙']],
    [
      '十、甲。乙。（十）子。丙。（十一）丑。丁',
      ['十、甲。 | 乙。(十)子。丙。(十一)丑。丁', '(十)子。 | 丙。', '(十一)丑。 | 丁'],
    ],
    ['一、甲\n一、乙\n', ['一、甲 | 一、乙']],
    ['共一、甲\n', []],
    ['第一章总则\n甲', ['第一章总则 | 甲']],
    ['第二部分主动公开\n甲', ['第二部分主动公开 | 甲']],
    ['二  主动公开\n甲', ['二  主动公开 | 甲']],
    [`二 ${'甲'.repeat(30)}\n乙`, [`二 ${'甲'.repeat(30)} | 乙`]],
    [`二 ${'甲'.repeat(31)}\n乙`, []],
    ['一、主动公开情况200条\n甲', ['一、主动公开情况200条 | 甲']],
    [`一、${'甲'.repeat(45)}情况2013年\n乙`, [`一、${'甲'.repeat(45)}情况2013年 | 乙`]],
    ['一、：甲乙\n', ['一、:甲乙 | ']],
  ])('%s', (text, read) => {
    expect(parts(text)).toEqual(read);
  });

  test('a title without the spaces of its line', () => {
    expect(readSections(fold('  一、概述  \n甲'))[0]?.title).toBe('一、概述');
  });
});

describe('titles', () => {
  const long = (length: number) => `${'东'.repeat(length - 8)}信息公开年度报告`;
  test.each([
    [`${long(60)}\n`, long(60)],
    [`${long(61)}\n`, null],
    [`${'甲'.repeat(60)}信息公开年度报告 本年\n`, null],
    ['标题： 《2012年政府信息公开年度报告》已公布\n', null],
    ['名称|东河局2014年政府信息公开年度报告||\n', '东河局2014年政府信息公开年度报告'],
    ['## 东河局2014年政务公开工作总结\n', '东河局2014年政务公开工作总结'],
    ['东河局·2014年政务公开工作总结\n', '东河局·2014年政务公开工作总结'],
    ['东河街道办事处2014年政府信息公开年度报告：正文\n', '东河街道办事处2014年政府信息公开年度报告:正文'],
    ['东 河 局 2014 年政府信息公开年度报告\n', '东河局2014年政府信息公开年度报告'],
    ['东河局政府信息公开专栏\n工作年度报告\n', null],
    ['东河局年度\n信息公开工作总结\n', '信息公开工作总结'],
    ['2013年工作安排\n信息公开工作总结\n', '信息公开工作总结'],
    ['东河局2013年度\n信息公开工作总结\n', '东河局2013年度信息公开工作总结'],
    ['东河局2013年\n信息公开工作总结\n', '东河局2013年信息公开工作总结'],
  ])('%s', (text, title) => {
    expect(readIdentity(fold(text).text).title).toBe(title);
  });

  test.each([
    ['东 河 局\n2017年政府信息公开年度报告\n', '东河局', 2017],
    ['东河局2017政府信息公开年度报告\n', '东河局', 2017],
  ])('%s', (text, unit, year) => {
    expect(readIdentity(fold(text).text)).toMatchObject({ unit, year });
  });
});

test('a contact lies where its label and number are', () => {
  const text = '联系方式，电话：0510-86543210，邮编：214400';
  expect(readContacts(fold(text).text).map(({ from, to }) => text.slice(from, to))).toEqual([
    '电话：0510-86543210',
    '邮编：214400',
  ]);
});
