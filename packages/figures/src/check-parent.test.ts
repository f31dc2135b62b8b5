import { describe, expect, it } from 'vitest';
import { checkParent } from './check-parent.ts';
import { figuresOf, sampleForm } from './testing/sample-form.ts';

const form = sampleForm({ a: {}, rate: { rollUp: { how: 'none', reason: '比率不可相加' } } });
const input = (parent: number | null, children: number | null, missing: readonly string[] = []) => ({
  parentTotal: figuresOf(form, { a: parent, rate: 1 }),
  childrenSum: figuresOf(form, { a: children, rate: 2 }),
  missing,
});

describe('R41 a parent’s total and the sum of those below', () => {
  it.each([
    ['agrees', input(41, 41), 'passed', []],
    ['differs', input(40, 41), 'failed', []],
    ['states nothing', input(null, 41), 'not-evaluated', ['a']],
    ['has nothing below', input(41, null), 'not-evaluated', ['a']],
    [
      'states more while a unit is missing: it may be theirs',
      input(50, 41, ['330206002']),
      'not-evaluated',
      ['330206002'],
    ],
    ['agrees while a unit is missing: not yet proven', input(41, 41, ['330206002']), 'not-evaluated', ['330206002']],
    ['states less than those present', input(40, 41, ['330206002']), 'failed', []],
  ])('%s', (_, given, outcome, missing) => {
    expect(checkParent(form, given)).toMatchObject([
      { rule: 'R41', kind: 'parent-children', severity: 'error', outcome, missing, cells: ['a'] },
    ]);
  });

  it('shows both and how many are missing, and says nothing of what may not be added', () => {
    const [finding, ...more] = checkParent(form, input(40, 41, ['330206002', '330206003']));
    expect(finding?.facts).toEqual({ label: 'a', parent: 40, children: 41, missing: 2 });
    expect(more).toEqual([]);
  });
});
