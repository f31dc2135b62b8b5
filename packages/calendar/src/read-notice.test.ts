import { type PlainDate, printDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { builtInYears } from './built-in-years.ts';
import type { CalendarYear } from './calendar-year.ts';
import { readNotice } from './read-notice.ts';

/** A notice in the usual wording: months repeated only when they change, the year only outside its own. */
function noticeOf({ year, notices, holidays }: CalendarYear): string {
  const own = (day: PlainDate) => printDate(day).replace(`${year}年`, '');
  const lines = holidays.map(({ name, from, to, worked }, index) => {
    const last = from.slice(0, 7) === to.slice(0, 7) ? `${Number(to.slice(8))}日` : printDate(to);
    const off = from === to ? `${own(from)}（周一）放假1天` : `${own(from)}（周一）至${last}（周二）放假调休，共3天`;
    const then = worked.length === 0 ? '' : `${worked.map((day) => `${own(day)}（周六）`).join('、')}上班。`;
    return `${'一二三四五六七八九'[index]}、${name}：${off}。${then}`;
  });
  return [`国务院办公厅关于${year}年`, '部分节假日安排的通知', ...notices, '各单位：', ...lines, '2024年11月12日'].join(
    '\n',
  );
}

describe('a pasted notice', () => {
  test.each(builtInYears.map((year) => [year.year, year] as const))('%i is read as it stands', (_, year) => {
    expect(readNotice(noticeOf(year))).toEqual({ year, unread: [] });
  });

  test('full-width digits, blanks and half-width punctuation do not matter', () => {
    const text =
      '关于２０２７年部分节假日安排的通知\n一、元旦: 1月 1日(周五)至 3 日放假调休, 共3天. 1月4日(周日)上班。';
    expect(readNotice(text.replace('. 1月4日', '。1月4日'))?.year.holidays).toEqual([
      { name: '元旦', from: '2027-01-01', to: '2027-01-03', worked: ['2027-01-04'] },
    ]);
  });

  test('a day that is made up for stands as its own span', () => {
    expect(readNotice('2014年部分节假日安排\n三、清明节：4月5日放假，4月7日（星期一）补休。')?.year.holidays).toEqual([
      { name: '清明节', from: '2014-04-05', to: '2014-04-05', worked: [] },
      { name: '清明节', from: '2014-04-07', to: '2014-04-07', worked: [] },
    ]);
  });

  test('a line with days that was not understood is handed back', () => {
    const read = readNotice(
      '2027年部分节假日安排\n一、元旦：1月1日放假。\n春节2月5日起放假，具体安排另行通知，2月30日上班',
    );
    expect(read?.unread).toEqual(['春节2月5日起放假,具体安排另行通知,2月30日上班']);
  });

  test('what is no notice is none', () => {
    expect(readNotice('请各科室做好值班工作')).toBeNull();
    expect(readNotice('关于2027年部分节假日安排的通知')).toBeNull();
  });
});
