import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { readSections } from './chapters.ts';
import { readContacts } from './contacts.ts';
import { readDay } from './dates.ts';
import { readIdentity } from './identity.ts';

test.each([
  ['2018年2月11日', '2018-02-11'],
  ['2013.12.28', '2013-12-28'],
  ['二00八年十二月十五日', '2008-12-15'],
  ['二〇一三年一月三十一日', '2013-01-31'],
  ['2013年2月30日', null],
  ['2013年', null],
])('the day %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

describe('who, when, for what year', () => {
  const read = (text: string) => readIdentity(fold(text).text);

  test('unit and title on two lines', () => {
    expect(read('某市某区东河街道办事处\n\n2017年政府信息公开工作年度报告\n')).toMatchObject({
      unit: '某市某区东河街道办事处',
      year: 2017,
      title: '2017年政府信息公开工作年度报告',
    });
  });

  test('the year before the unit', () => {
    expect(read('2013年东河镇人民政府信息公开年度报告\n')).toMatchObject({ unit: '东河镇人民政府', year: 2013 });
  });

  test('without a title, the guide names its owner and the text its year', () => {
    expect(read('现编制2018年度政府信息公开工作年度报告。\n更新了《东河街道政府信息公开指南》。')).toMatchObject({
      unit: '东河街道',
      year: 2018,
      title: null,
    });
  });

  test('nothing said stays null', () => {
    expect(read('我街道认真做好各项工作。')).toEqual({
      title: null,
      unit: null,
      year: null,
      published: null,
      signed: null,
      period: null,
    });
  });

  test('a day in a sentence near the end is no signature', () => {
    expect(read('截止2010年12月31日,全街公开信息7条。\n').signed).toBeNull();
    expect(read('各项工作有序。\n东河街道办事处 2011年1月5日\n').signed?.day).toBe('2011-01-05');
  });

  test('a period that runs over the year', () => {
    expect(read('2012年12月31日～2013年12月31日').period).toMatchObject({ from: '2012-12-31', to: '2013-12-31' });
    expect(read('自2012年1月1日起至12月31日止').period).toMatchObject({ from: '2012-01-01', to: '2012-12-31' });
  });
});

describe('the title, in all that web pages put around it', () => {
  test.each([
    ['东河局2015年政府信息公开工作年度报告', '东河局2015年政府信息公开工作年度报告', '东河局', 2015],
    ['2013年度东河局政府信息公开\n工作年度报告', '2013年度东河局政府信息公开工作年度报告', '东河局', 2013],
    [
      '东河市人民政府2016年\n政府信息公开工作年度报告',
      '东河市人民政府2016年政府信息公开工作年度报告',
      '东河市人民政府',
      2016,
    ],
    ['标题：东河镇2018年政府信息公开年报', '东河镇2018年政府信息公开年报', '东河镇', 2018],
    ['名称 | 东河局2014年政府信息公开年度报告 | ||', '东河局2014年政府信息公开年度报告', '东河局', 2014],
    ['• 东河局2014年政务公开工作总结', '东河局2014年政务公开工作总结', '东河局', 2014],
    [
      '首页 > 政府信息公开年报 > 2021 > 街道报告\n东河街道2021年政府信息公开工作年度报告',
      '东河街道2021年政府信息公开工作年度报告',
      '东河街道',
      2021,
    ],
    [
      '2011年东河局政府信息公开年报 一、引言 本年报由东河局编制，内容包括概述。',
      '2011年东河局政府信息公开年报',
      '东河局',
      2011,
    ],
    ['东河局\n2017年政府信息公开年度报告', '2017年政府信息公开年度报告', '东河局', 2017],
  ])('%s', (text, title, unit, year) => {
    expect(readIdentity(fold(`${text}\n`).text)).toMatchObject({ title, unit, year });
  });

  test('no title: the writer and the period say who and when', () => {
    const text =
      '本年报由某市东河区卫生局编制。所列数据的统计期限自2011年1月1日起至2011年12月31日止。2010年、2010年、2010年的年报另行公布。\n';
    expect(readIdentity(fold(text).text)).toMatchObject({ title: null, unit: '某市东河区卫生局', year: 2011 });
  });

  test('a sentence about the report is no title', () => {
    expect(readIdentity(fold('本年度政府信息公开工作年度报告根据条例编制\n').text).title).toBeNull();
    expect(readIdentity(fold('《2012年政府信息公开年度报告》已公布\n').text).title).toBeNull();
  });
});

describe('chapters', () => {
  const titles = (text: string) => readSections(fold(text)).map(({ level, title }) => `${level} ${title}`);

  test('headings, parts, and a heading that runs on into its text', () => {
    expect(titles('一、概述\n（一）机构。街道成立小组。\n二、主动公开：7条。\n')).toEqual([
      '1 一、概述',
      '2 (一)机构。',
      '1 二、主动公开',
    ]);
  });

  test('counting that starts again is a list, not a chapter', () => {
    expect(titles('一、甲\n二、乙\n三、丙\n一、完善制度\n二、加强培训\n')).toEqual([
      '1 一、甲',
      '1 二、乙',
      '1 三、丙',
    ]);
  });

  test('a copy without line ends', () => {
    expect(titles('一、主动公开情况2013年公开3条。二、收费情况本年度没有收费。')).toEqual([
      '1 一、主动公开情况',
      '1 二、收费情况',
    ]);
  });
});

test('contacts', () => {
  const text = '联系电话:0510-86543210,传真:86543211,邮编:214400,电子邮箱:a.b@example.gov.cn';
  expect(readContacts(text).map(({ concept, value }) => [concept, value])).toEqual([
    ['contact.phone', '0510-86543210'],
    ['contact.phone', '86543211'],
    ['contact.postcode', '214400'],
    ['contact.email', 'a.b@example.gov.cn'],
  ]);
});
