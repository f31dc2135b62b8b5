import { findCell, getForm } from '@gongkai/forms';
import { type Outcome, outcomes } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { guide, outcomesOfSteps } from './guide.ts';
import { outcomeLaw } from './outcomes.ts';

const rowsOf = (form: 'a2021' | 'a2019' | 't2014') => outcomes.map((outcome) => outcomeLaw[outcome][form]);

describe('the rows an outcome counts in', () => {
  it.each(outcomes)('%s stands in each form', (outcome) => {
    const { a2021, a2019, t2014 } = outcomeLaw[outcome];
    expect(findCell(getForm('a2021'), `${a2021}.C1`)).toBeDefined();
    expect(findCell(getForm('a2019'), `${a2019}.C1`)).toBeDefined();
    if (t2014 !== null) expect(findCell(getForm('t2014'), t2014)).toBeDefined();
  });

  it('every typed row of 三、办理结果 is reached, and no other (E2)', () => {
    for (const form of ['a2021', 'a2019'] as const) {
      const rows = getForm(form)
        .cells.map(({ code }) => code)
        .filter((code) => /^R3\..*\.C1$/.test(code) && code !== 'R3.7.C1')
        .map((code) => code.replace('.C1', ''));
      expect([...new Set(rowsOf(form))].sort()).toEqual(rows.sort());
    }
  });

  it('every row of S3.3 is reached but its heads (I3, I4)', () => {
    const parents = ['S3.3', 'S3.3.4'];
    const rows = getForm('t2014')
      .cells.map(({ code }) => code)
      .filter((code) => code.startsWith('S3.3') && !parents.includes(code));
    expect([...new Set(rowsOf('t2014'))].filter((row) => row !== null).sort()).toEqual(rows.sort());
  });

  it.each([
    ['partial', 'R3.2', 'S3.3.3'],
    ['deny-trade-secret', 'R3.3.4', 'S3.3.4.b'],
    ['deny-privacy', 'R3.3.4', 'S3.3.4.c'],
    ['not-existing', 'R3.4.1', 'S3.3.6'],
    ['not-ours', 'R3.4.1', 'S3.3.5'],
    ['correction-lapsed', 'R3.6.1', 'S3.3.7'],
    ['withdrawn', 'R3.6.3', null],
  ] as const satisfies readonly (readonly [Outcome, string, string | null])[])(
    '%s: %s, %s',
    (outcome, a2021, t2014) => {
      expect(outcomeLaw[outcome]).toMatchObject({ a2021, t2014 });
    },
  );

  it('（六）其他处理 is one row in 2019', () => {
    expect(['correction-lapsed', 'fee-lapsed', 'withdrawn', 'other'].map((each) => rowIn2019(each))).toEqual(
      Array(4).fill('R3.6'),
    );
  });
});

const rowIn2019 = (text: string) => outcomes.filter((each) => each === text).map((each) => outcomeLaw[each].a2019)[0];

describe('the guide (domain §3.9)', () => {
  it('ends in every outcome exactly once, but in those that a step of its own brings about', () => {
    const leaves = guide.flatMap((step) => step.leaves);
    expect([...leaves, ...outcomesOfSteps].sort()).toEqual([...outcomes].sort());
    expect([...outcomesOfSteps].sort()).toEqual(['correction-lapsed', 'fee-lapsed', 'withdrawn']);
  });
  it('asks 补不补、该不该、有没有、给不给、当不当 in this order', () => {
    expect(guide.map(({ question }) => question)).toEqual([
      'clear',
      'proper',
      'held',
      'public',
      'withheld',
      'divisible',
      'fitting',
    ]);
    expect(guide.map(({ next }) => next)).toEqual([...guide.map(({ question }) => question).slice(1), null]);
  });
  it('a refusal needs facts, law and evidence (domain §3.6)', () => {
    const denials = outcomes.filter((outcome) => outcome.startsWith('deny-'));
    expect(denials).toHaveLength(8);
    for (const outcome of denials) expect(outcomeLaw[outcome].needs).toEqual(['facts', 'article', 'evidence']);
  });
});
