import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { termEnd } from './term-end.ts';
import { regulationOn, remedyTerms, terms } from './terms.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf([]);
const d = plainDate;

describe('法定期限', () => {
  test.each([
    ['条例第二十六条 主动公开', '2025-01-20', terms['2019'].disclosure, '2025-02-21'],
    ['2008年条例第十八条 主动公开', '2019-04-22', terms['2008'].disclosure, '2019-05-21'],
    ['行政复议法第二十条: 60 days end on a Friday', '2025-03-10', remedyTerms.reviewFiling, '2025-05-09'],
    [
      '行政复议法第二十条: the last day is in 国庆节, so the next working day',
      '2025-08-04',
      remedyTerms.reviewFiling,
      '2025-10-09',
    ],
    ['行政复议法第六十二条 普通程序', '2025-03-03', remedyTerms.reviewDecision, '2025-05-06'],
    [
      '行政复议法第六十二条 简易程序 ends on a worked Sunday',
      '2025-03-28',
      remedyTerms.reviewDecisionSimplified,
      '2025-04-27',
    ],
    ['行政复议法第四十八条 10 working days', '2025-01-20', remedyTerms.reviewReply, '2025-02-08'],
    ['行政复议法第五十四条 5 working days', '2025-01-20', remedyTerms.reviewReplySimplified, '2025-01-26'],
    ['行政诉讼法第四十五条 15 days', '2025-05-30', remedyTerms.suitAfterReview, '2025-06-16'],
    ['行政诉讼法第四十六条 6 months', '2025-01-20', remedyTerms.suitDirect, '2025-07-21'],
    ['行政诉讼法第四十六条: no such day in the month, its last', '2024-08-31', remedyTerms.suitDirect, '2025-02-28'],
    ['行政诉讼法第四十六条 across the year', '2024-11-04', remedyTerms.suitDirect, '2025-05-06'],
  ])('%s', (_, start, term, end) => {
    expect(termEnd(calendar, d(start), term)).toEqual({ day: end, provisional: false });
  });

  test('a term that ends in a year without a notice is 暂定', () => {
    expect(termEnd(calendar, d('2026-11-20'), remedyTerms.reviewFiling)).toEqual({
      day: '2027-01-19',
      provisional: true,
    });
  });

  test('the regulation of 2019 governs from 2019-05-15', () => {
    expect(regulationOn(d('2019-05-14'))).toBe('2008');
    expect(regulationOn(d('2019-05-15'))).toBe('2019');
  });
});
