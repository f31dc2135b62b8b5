import { plainDate } from '@gongkai/kernel';
import { wordsIn } from '@gongkai/words/by-language';
import { describe, expect, test } from 'vitest';
import { calculatorPage } from './calculator.ts';

const page = (query: Record<string, string>) => calculatorPage(wordsIn.zh, query, plainDate('2026-11-26')).text;
/** What is read, without the markup. */
const read = (query: Record<string, string>) =>
  page(query)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

describe('the calculator as a page', () => {
  test('asks by address and has no script', () => {
    const text = page({});
    expect(text.match(/<form [^>]*action="\/public\/calculator"/g)).toHaveLength(2);
    expect(text).not.toMatch(/<script|method=|style=|role="(status|alert)"/);
    for (const [, id] of text.matchAll(/<(?:input|select)[^>]* id="(\w+)"/g))
      expect(text).toContain(`<label for="${id}">`);
  });

  test.each([
    [{ start: '2025-01-20', term: 'reply' }, '到期日：2025年2月21日', '20个工作日，条例第三十三条第二款'],
    [{ start: '2025-01-20', term: 'custom', n: '7', unit: 'working-day' }, '到期日：2025年2月5日', '第 7 个工作日'],
    [{ start: '2025-08-04', term: 'reviewFiling' }, '到期日：2025年10月9日', '最后一日 2025年10月3日 是休息日'],
    [{ start: '2026-12-10', term: 'reply' }, '到期日：2027年1月8日 暂定', '公布后会重新计算'],
    [{ start: '2018-03-01', term: 'correction' }, '当时施行的条例没有规定这一期限', ''],
    [{ start: '', term: 'reply' }, '请填写日期', ''],
    [{ start: '2025-02-30', term: 'reply' }, '请填写日期', ''],
    [{ start: '9999-12-31', term: 'suitDirect' }, '请填写日期', ''],
    [{ start: '2025-01-20', term: 'custom', n: '9e9' }, '天数填 1 至 400', ''],
    [{ start: '2025-01-20', term: 'nonsense' }, '到期日：2025年2月21日', ''],
  ])('a term: %j', (query, first, second) => {
    expect(read(query)).toContain(first);
    expect(read(query)).toContain(second);
  });

  test('an application, with its steps and what the law does not allow', () => {
    const text = read({
      received: '2025-03-03',
      correctionAsked: '2025-03-13',
      extended: '2025-03-31',
      delivered: '2025-04-30',
    });
    expect(text).toContain('答复到期日：2025年4月28日');
    expect(text).toContain('延期前的到期日 2025年3月31日');
    expect(text).toContain('逾期 2 个工作日');
    expect(text).toContain('“告知补正”最迟应在 2025-03-12 办理，2025-03-13 已超过期限（条例第三十条）');
    expect(text).toContain('清明节放假，不计（国办发明电〔2024〕12号）');
  });

  test('days still to come may be tried; what is typed comes back escaped', () => {
    expect(read({ received: '2027-03-01' })).not.toContain('在今天');
    expect(page({ start: '"><script>', term: '"><script>' })).not.toContain('<script>');
  });
});
