import { extractReport } from '@gongkai/extraction';
import { describe, expect, test } from 'vitest';
import { rules } from './catalogue.ts';
import type { ReadContext } from './read-context.ts';
import { changeRule, type PastRead, rehearse } from './rehearse.ts';

const past = (id: string, text: string, context: ReadContext = { year: 2012 }): PastRead => ({
  id,
  read: { text, extraction: extractReport(text) },
  context,
});
const others = (id: string, count: number) =>
  past(id, `2012年主动公开政府信息100条，其中工作动态${100 - count}条，其他${count}条。`);
const reads = [others('a', 40), others('b', 60), others('c', 80)];

describe('a change of a rule before it counts', () => {
  test('names the results that would appear, in the reports that have them', () => {
    const changed = rehearse({ code: 'R34', change: { limits: { share: 0.3 } } }, reads);
    expect(changed.map(({ id, appeared, gone }) => [id, appeared.length, gone.length])).toEqual([['a', 1, 0]]);
    expect(changed[0]?.appeared[0]).toMatchObject({ rule: 'R34', kind: 'other-dominant' });
  });

  test('and those that would go', () => {
    const changed = rehearse({ code: 'R34', change: { limits: { share: 0.7 } } }, reads);
    expect(changed.map(({ id, appeared, gone }) => [id, appeared.length, gone.length])).toEqual([['b', 0, 1]]);
  });

  test('another severity grades what is found', () => {
    const changed = rehearse({ code: 'R34', change: { severity: 'error' } }, reads);
    expect(
      changed.map(({ id, graded }) => [id, graded.map(({ before, after }) => [before.severity, after.severity])]),
    ).toEqual([
      ['b', [['warning', 'error']]],
      ['c', [['warning', 'error']]],
    ]);
  });

  test('forms and years taken out take their results along', () => {
    expect(rehearse({ code: 'R34', change: { forms: ['t2014'] } }, reads).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(rehearse({ code: 'R34', change: { years: { from: 2008, to: 2011 } } }, reads).map(({ id }) => id)).toEqual([
      'b',
      'c',
    ]);
    expect(rehearse({ code: 'R34', change: { years: { from: 2012, to: 2012 } } }, reads)).toEqual([]);
    expect(rehearse({ code: 'R34', change: { years: { from: 2013, to: null } } }, reads).map(({ id }) => id)).toEqual([
      'b',
      'c',
    ]);
  });

  test('places of one kind are told apart, and other rules are left out of it', () => {
    const text =
      '2012年主动公开政府信息100条，其中工作动态40条，其他60条。收到举报投诉100件，其中来信20件，其他80件。咨询电话8700123。';
    const [changed] = rehearse({ code: 'R34', change: { severity: 'error' } }, [past('d', text)]);
    expect(changed?.graded).toHaveLength(2);
    const [gone] = rehearse({ code: 'R34', change: { limits: { share: 0.7 } } }, [past('d', text)]);
    expect([gone?.gone.length, gone?.appeared.length, gone?.graded.length]).toEqual([1, 0, 0]);
    expect(gone?.gone[0]?.facts).toMatchObject({ part: '60 条' });
    const metadata = { indexNumber: '0', indexTaken: true, publisher: '', generatedOn: null, publishedOn: null };
    const [beside] = rehearse({ code: 'R53', change: { severity: 'error' } }, [
      past('e', '2012年。', { year: 2012, publication: { metadata } }),
    ]);
    expect(beside?.graded).toHaveLength(2);
  });

  test('a change that alters nothing says nothing', () => {
    expect(rehearse({ code: 'R34', change: { ground: '另一依据' } }, reads)).toEqual([]);
  });
});

test('a changed rule is one version on, the others stay', () => {
  const changed = changeRule(rules, { code: 'R26', change: { limits: { error: 0.95 } } });
  expect(changed.find(({ code }) => code === 'R26')).toMatchObject({
    version: 2,
    limits: { warning: 0.75, error: 0.95 },
  });
  expect(changed.filter(({ code }) => code !== 'R26')).toEqual(rules.filter(({ code }) => code !== 'R26'));
});
