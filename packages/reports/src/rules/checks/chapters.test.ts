import { extractReport } from '@gongkai/extraction';
import type { FormCode } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading.ts';
import { failuresIn, placesIn } from '../testing/failures-in.ts';
import { matchChapters } from './chapters.ts';

const written = (titles: readonly string[]) => titles.map((title) => `${title}\n各项工作有序推进。\n`).join('');
const six = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const year = { year: 2022 };

/** The chapters of its form that the chapters of a text are. */
const codes = (form: FormCode, titles: readonly string[]) => {
  const text = written(titles);
  return matchChapters(readingOf({ text, extraction: extractReport(text) }, { form })).map(
    ({ chapter }) => chapter.code,
  );
};

describe('a chapter is found again however it is titled', () => {
  test.each<[FormCode, string, string]>([
    ['a2021', '一、总体情况', 'OVERVIEW'],
    ['a2021', '一、概述', 'OVERVIEW'],
    ['a2021', '一、概况', 'OVERVIEW'],
    ['a2021', '一、信息公开工作情况', 'OVERVIEW'],
    ['a2021', '一、主动公开', 'DISCLOSURE'],
    ['a2021', '一、依申请公开情况', 'APPLICATIONS'],
    ['a2021', '一、申请行政复议情况', 'REMEDIES'],
    ['a2021', '一、申请复议情况', 'REMEDIES'],
    ['a2021', '一、诉讼情况', 'REMEDIES'],
    ['a2021', '一、工作不足', 'PROBLEMS'],
    ['a2021', '一、改进措施', 'PROBLEMS'],
    ['a2021', '一、其它事项', 'OTHER'],
    ['a2021', '一、其他', ''],
    ['a2021', '一、其它需要说明的事项', 'OTHER'],
    ['a2021', '一、其他应说明的事项', 'OTHER'],
    ['a2021', '一、机构建设', ''],
    ['t2014', '一、机构建设', 'SUPPORT'],
    ['t2014', '一、经费保障', 'SUPPORT'],
    ['t2014', '一、解读情况', 'RESPONSES'],
    ['t2014', '一、回应关切', 'RESPONSES'],
    ['a2008', '一、收费', 'FEES'],
    ['a2021', '一、本区概述', ''],
  ])('%s %s: %s', (form, title, code) => {
    expect(codes(form, [title]).join()).toBe(code);
  });

  test('the title of the form goes before words in others, and the first before the second', () => {
    expect(codes('a2021', ['一、主动公开政府信息情况', '二、主动公开的工作情况'])).toEqual(['DISCLOSURE', 'OVERVIEW']);
    expect(codes('a2021', ['一、主动公开', '二、主动公开'])).toEqual(['DISCLOSURE']);
    expect(codes('a2021', ['一、总体情况', '（一）主动公开', '二、其他需要报告的事项'])).toEqual(['OVERVIEW', 'OTHER']);
  });
});

describe('R11', () => {
  test('in order', () => {
    expect(failuresIn('R11', written(six), year)).toEqual([]);
    expect(failuresIn('R11', written(six.map((title) => title.replace(/^(.)、/, '$1．'))), year)).toEqual([]);
  });

  test('chapters changed about are named with the one before which they belong', () => {
    const about = [0, 3, 2, 1, 4, 5].map((at, place) => six[at]?.replace(/^./, '一二三四五六'.charAt(place)) ?? '');
    expect(failuresIn('R11', written(about), year)).toEqual([
      'error 文中“三、收到和处理政府信息公开申请情况”：“收到和处理政府信息公开申请情况”应在“政府信息公开行政复议行政诉讼情况”之前',
      'error 文中“四、主动公开政府信息情况”：“主动公开政府信息情况”应在“政府信息公开行政复议行政诉讼情况”之前',
    ]);
    expect(placesIn('R11', written(about), year)).toEqual([
      'APPLICATIONS | 三、收到和处理政府信息公开申请情况',
      'DISCLOSURE | 四、主动公开政府信息情况',
    ]);
  });

  test('another title and a missing chapter point at their chapters', () => {
    const other = six.with(1, '二、主动公开').slice(0, 5);
    expect(placesIn('R11', written(other), year)).toEqual(['OTHER', 'DISCLOSURE | 二、主动公开']);
    expect(
      placesIn('R11', written(six.toSpliced(3, 2, '四、其他需要报告的事项')).replace('六、其', '四、其'), year),
    ).toEqual(['PROBLEMS', 'REMEDIES']);
  });

  test('a title of another chapter is not its own', () => {
    expect(failuresIn('R11', written(six.with(4, '五、存在问题')), year)).toHaveLength(1);
    expect(failuresIn('R11', written(['一、存在的主要问题及改进情况总体情况']), year)).toContainEqual(
      expect.stringContaining('标题写作'),
    );
  });
});

test('R12 and R13 speak of their own chapter, with its heading', () => {
  const places = placesIn('R12', written(six), { ...year, unit: { name: '柳桥镇', kind: 'town' } });
  expect(new Set(places.map((place) => place.split(' | ')[1]))).toEqual(new Set(['一、总体情况']));
  expect(placesIn('R13', written(six), year)[0]).toMatch(/^PROBLEMS.* \| 五、存在的主要问题及改进情况$/);
});
