import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { readSections, sectionAt } from './chapters.ts';
import { readDay } from './dates.ts';
import { readIdentity } from './identity.ts';

const titles = (text: string) =>
  readSections(fold(text)).map(({ level, number, title }) => `${level} ${number} ${title}`);

describe('headings', () => {
  test.each([
    ['一、主动公开情况\n', '1 1 一、主动公开情况'],
    ['一 、概述\n', '1 1 一 、概述'],
    ['二 政府信息主动公开情况\n', '1 2 二 政府信息主动公开情况'],
    ['第一章 总则\n', '1 1 第一章 总则'],
    ['第二部分 主动公开\n', '1 2 第二部分 主动公开'],
    ['三.收费情况\n', '1 3 三.收费情况'],
    ['  （二）公开形式\n', '2 2 (二)公开形式'],
    ['(三)、监督\n', '2 3 (三)、监督'],
    ['十一、其他\n', '1 11 十一、其他'],
  ])('%s', (text, line) => {
    expect(titles(text)).toEqual([line]);
  });

  test.each(['全年公开3条\n', '1、公开3条\n', '、公开\n', '一贯重视\n', '一\n'])('%s is none', (text) => {
    expect(titles(text)).toEqual([]);
  });

  test.each([
    ['一、主动公开情况2013年公开3条', '一、主动公开情况'],
    ['一、工作概述本年度公开3条', '一、工作概述'],
    ['一、工作概况我局公开3条', '一、工作概况'],
    ['一、其他事项全年公开3条', '一、其他事项'],
    ['一、改进措施无', '一、改进措施'],
    ['一、公开情况截至目前公开3条', '一、公开情况'],
    ['一、公开情况没有申请', '一、公开情况'],
    ['一、公开情况未收到申请', '一、公开情况'],
    ['一、公开情况根据条例公开', '一、公开情况'],
    ['一、公开情况按照条例公开', '一、公开情况'],
    ['一、公开情况今年公开3条', '一、公开情况'],
    ['一、公开情况(含转发)', '一、公开情况'],
    ['一、健全机构。成立小组。', '一、健全机构。'],
    ['一、健全机构；成立小组。', '一、健全机构;'],
    ['一、主动公开：3条', '一、主动公开'],
    ['一、主动公开：', '一、主动公开:'],
    ['一、公开情况良好', '一、公开情况良好'],
  ])('%s: a heading that runs on', (text, title) => {
    expect(readSections(fold(text))[0]?.title).toBe(title);
  });

  test('a heading without an end is cut at sixty characters', () => {
    expect(readSections(fold(`一、${'甲'.repeat(80)}`))[0]?.title).toBe(`一、${'甲'.repeat(60)}`);
  });

  test('three chapters may be missing, four may not', () => {
    expect(titles('一、甲\n四、乙\n')).toHaveLength(2);
    expect(titles('一、甲\n五、乙\n')).toHaveLength(1);
    expect(titles('五、乙\n')).toHaveLength(1);
  });

  test('a part may start again at one, a chapter may not; a new chapter starts its parts anew', () => {
    expect(titles('一、甲\n（一）子\n（二）丑\n（一）寅\n').map((line) => line.slice(0, 3))).toEqual([
      '1 1',
      '2 1',
      '2 2',
      '2 1',
    ]);
    expect(titles('一、甲\n（一）子\n（二）丑\n（二）寅\n')).toHaveLength(3);
    expect(titles('一、甲\n（一）子\n（二）丑\n二、乙\n（二）寅\n')).toHaveLength(5);
  });

  test('where a place lies', () => {
    const sections = readSections(fold('前言\n一、甲\n（一）子\n丑\n二、乙\n寅\n'));
    expect(sectionAt(sections, 0)).toBeUndefined();
    expect(sectionAt(sections, 3)?.title).toBe('一、甲');
    expect(sectionAt(sections, 12)?.title).toBe('(一)子');
    expect(sectionAt(sections, 14)?.title).toBe('二、乙');
    expect(sections.map(({ from, to }) => [from, to])).toEqual([
      [3, 14],
      [7, 14],
      [14, 20],
    ]);
  });
});

describe('who writes', () => {
  const unit = (text: string) => readIdentity(fold(text).text).unit;

  test.each(
    '东河街道办事处 东河市人民政府 东河区委员会 东河街道 东河区政府办公室 东河区管理局 东河分局 东河局 东河区委 东河镇 东河乡 东河区 东河县 东河市 东河中心 东河院 东河公司 东河大队 东河所'.split(
      ' ',
    ),
  )('%s above its title and under its text', (name) => {
    expect(unit(`${name}\n2016年政府信息公开工作年度报告\n一、概述\n`)).toBe(name);
    expect(unit(`根据条例编制2016年度报告。\n一、概述\n工作有序。\n${name}\n2017年1月5日\n`)).toBe(name);
    expect(unit(`本年报由${name}编制，共六个部分。\n`)).toBe(name);
  });

  test.each([
    ['关于公布东河局2016年政府信息公开年度报告\n', '东河局'],
    ['关于印发东河局2016年政府信息公开年度报告\n', '东河局'],
    ['《东河局2016年政务公开工作总结》\n一、概述\n', null],
    ['“东河局”2016年政府信息公开年度报告\n', '东河局'],
    ['东河镇人民政府信息公开2016年年报\n', '东河镇人民政府'],
    ['政府信息公开工作年度报告\n张三\n', null],
    ['本年报由东河局根据条例编写。\n', '东河局'],
    ['更新了《东河街道信息公开目录》。\n', '东河街道'],
    ['更新了《东河街道信息公开办法》。\n', null],
  ])('%s', (text, name) => {
    expect(unit(text)).toBe(name);
  });
});

describe('when', () => {
  const read = (text: string) => readIdentity(fold(text).text);

  test.each([
    ['编制了2014年政府信息公开工作年度报告。', 2014],
    ['编制了1999年度政务信息公开年度报告。', 1999],
    ['统计表\n（2018年度）\n', 2018],
    ['统计表( 2018 年度 )\n', 2018],
    ['统计期限自2011年1月1日起至2011年12月31日止。2010年、2010年、2010年', 2011],
    ['2010年公开。2011年公开。2011年受理。', 2011],
    ['公开3条。', null],
  ])('%s', (text, year) => {
    expect(read(text).year).toBe(year);
  });

  test.each([
    '发布日期：2013-02-19',
    '发布时间: 2013-02-19',
    '发文日期 2013-02-19',
    '公开日期:2013年2月19日',
    '生成日期：2013.2.19',
    '公布时间：2013/02/19',
  ])('%s', (text) => {
    expect(read(`${text}\n`).published?.day).toBe('2013-02-19');
  });

  test('a label far from its day has none; the time of day belongs to it', () => {
    expect(read('发布日期：另行通知 2013-02-19\n').published).toBeNull();
    expect(read('发布日期：2013-02-19 15:09:30\n').published?.text).toBe('2013-02-19 15:09:30');
  });

  test.each([
    ['2012年1月1日至2012年12月31日', '2012-01-01', '2012-12-31'],
    ['2012年1月1日起至12月31日止', '2012-01-01', '2012-12-31'],
    ['2012年1月1日到12月31日', '2012-01-01', '2012-12-31'],
    ['2012年1月1日—12月31日', '2012-01-01', '2012-12-31'],
    ['2012年1月1日--12月31日', '2012-01-01', '2012-12-31'],
    ['2012年1月1日~12月31日', '2012-01-01', '2012-12-31'],
    ['2012年1月1日–12月31日', '2012-01-01', '2012-12-31'],
    ['1999 年 1 月 1 日至 1999 年 12 月 31 日', '1999-01-01', '1999-12-31'],
  ])('the period %s', (text, from, to) => {
    expect(read(`统计期限为${text}。`).period).toMatchObject({ from, to });
  });

  test.each(['2012年2月30日至2012年12月31日', '2012年1月1日至2012年13月31日', '2012年1月1日，12月31日'])(
    '%s is no period',
    (text) => {
      expect(read(text).period).toBeNull();
    },
  );

  test.each([
    ['2017年1月5日', '2017-01-05'],
    ['东河街道办事处  2017年1月5日', '2017-01-05'],
    ['二〇一七年一月五日', '2017-01-05'],
    ['2017-1-5', '2017-01-05'],
    ['日期：2017年1月5日', null],
    ['截止2017年1月5日', null],
    ['统计至2017年1月5日', null],
    ['2017年1月5日，全街会议', null],
    ['2017年1月5日。', null],
    [`${'甲'.repeat(24)}2017年1月5日`, '2017-01-05'],
    [`${'甲'.repeat(25)}2017年1月5日`, null],
  ])('the last line %s', (line, day) => {
    expect(read(`各项工作有序\n${line}\n`).signed?.day ?? null).toBe(day);
  });

  test('a day far above the end is no signature', () => {
    expect(read(`2017年1月5日\n${'工作有序\n'.repeat(38)}`).signed?.day).toBe('2017-01-05');
    expect(read(`2017年1月5日\n${'工作有序\n'.repeat(39)}`).signed).toBeNull();
  });

  test.each([
    ['2017/1/5', '2017-01-05'],
    ['二○一七年十二月三十一日', '2017-12-31'],
    ['2oo8年5月1日', '2008-05-01'],
    ['17年1月5日', null],
    ['2017年1月', null],
  ])('the day %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
