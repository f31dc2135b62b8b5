import type { Relation } from '@gongkai/forms';
import type { Figure, Finding } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { checkForm } from './check-form.ts';
import { figuresOf, sampleForm } from './testing/sample-form.ts';

const rule = { rule: 'X1', severity: 'error', ground: '样' } as const;

const equal: Relation = { ...rule, kind: 'equal', left: [{ cell: 'a' }], right: [{ cell: 'b' }, { cell: 'c' }] };
const atMost: Relation = { ...rule, kind: 'at-most', left: [{ cell: 'a' }], right: [{ cell: 'b' }] };
// biome-ignore lint/suspicious/noThenProperty: the form's word for it
const implies: Relation = { ...rule, kind: 'implies', when: 'a', then: ['b', 'c'] };
const zero: Relation = { ...rule, kind: 'zero', cell: 'a', forKinds: ['street'] };
const balance: Relation = {
  ...rule,
  kind: 'equal',
  left: [{ cell: 'a' }],
  right: [{ cell: 'a', prior: true }, { cell: 'b' }, { cell: 'c', sign: -1 }],
};

const abc = { a: {}, b: {}, c: {} };

/** Findings of one relation over a, b, c of a street; blanks apart. */
function check(
  relation: Relation,
  given: Readonly<Record<string, Figure>>,
  prior: Readonly<Record<string, Figure>> | null = null,
): Finding[] {
  const form = sampleForm(abc, [relation]);
  const figures = figuresOf(form, given);
  return checkForm(form, {
    unitKind: 'street',
    figures,
    prior: prior === null ? null : figuresOf(form, prior),
  }).filter(({ kind }) => kind !== 'blank');
}

describe('equal', () => {
  it.each([
    [{ a: 11, b: 3, c: 8 }, 'passed', []],
    [{ a: 12, b: 3, c: 8 }, 'failed', []],
    [{ a: 0, b: 0, c: 0 }, 'passed', []],
    [{ a: 11, b: 3 }, 'not-evaluated', ['c']],
    [{ b: 3 }, 'not-evaluated', ['a', 'c']],
  ])('%j is %s', (given, outcome, missing) => {
    expect(check(equal, given)).toMatchObject([{ kind: 'equal', outcome, missing, cells: ['a', 'b', 'c'] }]);
  });

  it('carries both sides with their sums', () => {
    expect(check(equal, { a: 12, b: 3, c: 8 })[0]?.facts).toEqual({
      left: [{ cell: 'a', label: 'a', sign: 1, prior: false, figure: 12 }],
      right: [
        { cell: 'b', label: 'b', sign: 1, prior: false, figure: 3 },
        { cell: 'c', label: 'c', sign: 1, prior: false, figure: 8 },
      ],
      leftSum: 12,
      rightSum: 11,
    });
  });

  it('has no sum for a side with a blank', () => {
    expect(check(equal, { a: 12, b: 3 })[0]?.facts).toMatchObject({ leftSum: 12, rightSum: null });
  });
});

describe('at-most', () => {
  it.each([
    [{ a: 7, b: 8 }, 'passed', []],
    [{ a: 7, b: 7 }, 'passed', []],
    [{ a: 33, b: 7 }, 'failed', []],
    [{ a: 0 }, 'not-evaluated', ['b']],
  ])('%j is %s', (given, outcome, missing) => {
    expect(check(atMost, given)).toMatchObject([{ kind: 'at-most', outcome, missing, cells: ['a', 'b'] }]);
  });
});

describe('implies', () => {
  it.each([
    [{ a: 0, b: 0, c: 0 }, 'passed', []],
    [{ a: 5, b: 0, c: 1 }, 'passed', []],
    [{ a: 5, b: 0, c: 0 }, 'failed', []],
    [{ a: 5, b: 1 }, 'not-evaluated', ['c']],
    [{ b: 0, c: 0 }, 'not-evaluated', ['a']],
  ])('%j is %s', (given, outcome, missing) => {
    expect(check(implies, given)).toMatchObject([{ kind: 'implies', outcome, missing, cells: ['a', 'b', 'c'] }]);
  });
});

describe('zero', () => {
  it.each([
    [{ a: 0 }, 'passed', []],
    [{ a: 1 }, 'failed', []],
    [{}, 'not-evaluated', ['a']],
  ])('%j is %s', (given, outcome, missing) => {
    expect(check(zero, given)).toMatchObject([{ kind: 'zero', outcome, missing, cells: ['a'] }]);
  });

  it('says nothing of kinds it does not name', () => {
    const form = sampleForm(abc, [zero]);
    const figures = figuresOf(form, { a: 1, b: 0, c: 0 });
    expect(checkForm(form, { unitKind: 'department', figures, prior: null })).toEqual([]);
  });
});

describe('last year', () => {
  it.each([
    [{ a: 9, b: 2, c: 1 }, { a: 8 }, 'passed', []],
    [{ a: 10, b: 2, c: 1 }, { a: 8 }, 'failed', []],
    [{ a: 10, b: 2, c: 1 }, null, 'not-evaluated', ['prior']],
    [{ a: 10, b: 2, c: 1 }, { b: 8 }, 'not-evaluated', ['prior']],
    [{ a: 10, c: 1 }, null, 'not-evaluated', ['prior', 'b']],
  ])('%j after %j is %s', (given, prior, outcome, missing) => {
    expect(check(balance, given, prior)).toMatchObject([{ outcome, missing, cells: ['a', 'b', 'c'] }]);
  });

  it('lights up this year only: the other cell stands in another report', () => {
    const carried: Relation = { ...rule, kind: 'equal', left: [{ cell: 'b' }], right: [{ cell: 'a', prior: true }] };
    expect(check(carried, { b: 3 }, { a: 3 })).toMatchObject([{ outcome: 'passed', cells: ['b'] }]);
  });
});

describe('what does not apply', () => {
  const form = sampleForm({ a: {}, b: { notFor: ['street'] }, c: {} }, [equal, atMost]);
  const figures = figuresOf(form, { a: 8, c: 8 });

  it('is left out of its side, and a relation with an empty side is left out whole', () => {
    const findings = checkForm(form, { unitKind: 'street', figures, prior: null });
    expect(findings).toMatchObject([{ kind: 'equal', outcome: 'passed' }]);
  });

  it('leaves nothing to hold on whichever side it stood alone', () => {
    const alone: Relation = { ...atMost, left: [{ cell: 'b' }], right: [{ cell: 'a' }] };
    const swapped = sampleForm({ a: {}, b: { notFor: ['street'] } }, [alone]);
    expect(checkForm(swapped, { unitKind: 'street', figures: [8, null], prior: null })).toEqual([]);
  });

  it('is asked of the others', () => {
    const findings = checkForm(form, { unitKind: 'department', figures, prior: null });
    expect(findings.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'equal not-evaluated',
      'at-most not-evaluated',
      'blank failed',
    ]);
  });

  it('counts for nothing even when a figure is stored there', () => {
    const stored = figuresOf(form, { a: 8, b: 5, c: 8 });
    expect(checkForm(form, { unitKind: 'street', figures: stored, prior: null })).toMatchObject([
      { outcome: 'passed' },
    ]);
  });
});

describe('blanks', () => {
  const blanksOf = (findings: readonly Finding[]) =>
    findings.flatMap((finding) =>
      finding.kind === 'blank' ? [[finding.rule, finding.outcome, ...finding.cells]] : [],
    );

  it('are errors of R09, one a cell; zero is none', () => {
    const form = sampleForm(abc);
    const findings = checkForm(form, { unitKind: 'street', figures: figuresOf(form, { b: 0 }), prior: null });
    expect(blanksOf(findings)).toEqual([
      ['R09', 'failed', 'a'],
      ['R09', 'failed', 'c'],
    ]);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('are I15 in the 2014 table', () => {
    const form = { ...sampleForm({ a: {} }), code: 't2014' } as const;
    expect(blanksOf(checkForm(form, { unitKind: 'street', figures: [null], prior: null }))).toEqual([
      ['I15', 'failed', 'a'],
    ]);
  });

  it('are allowed in optional cells and where the form does not ask', () => {
    const form = sampleForm({ a: { optional: true }, b: { notFor: ['street'] } });
    expect(checkForm(form, { unitKind: 'street', figures: [null, null], prior: null })).toEqual([]);
  });

  it('are reported of the parts and not of what is computed from them', () => {
    const form = sampleForm({ a: { computedFrom: ['b', 'c'] }, b: {}, c: {} });
    const half = figuresOf(form, { b: 1 });
    expect(blanksOf(checkForm(form, { unitKind: 'street', figures: half, prior: null }))).toEqual([
      ['R09', 'failed', 'c'],
    ]);
  });

  it('are reported of a computed cell that was left blank over full parts', () => {
    const form = sampleForm({ a: { computedFrom: ['b', 'c'] }, b: {}, c: {} });
    const uncomputed = figuresOf(form, { b: 1, c: 1 });
    expect(blanksOf(checkForm(form, { unitKind: 'street', figures: uncomputed, prior: null }))).toEqual([
      ['R09', 'failed', 'a'],
    ]);
  });
});

describe('what travels with a finding', () => {
  it('is the rule, its severity and ground', () => {
    expect(check({ ...equal, severity: 'warning', ground: '第五十条' }, { a: 1, b: 1, c: 0 })).toMatchObject([
      { rule: 'X1', severity: 'warning', ground: '第五十条' },
    ]);
  });

  it('is leave to explain an error, only where the relation gives it', () => {
    expect(check({ ...equal, waivable: true }, { a: 1, b: 0, c: 0 })).toMatchObject([{ waivable: true }]);
    expect(check(equal, { a: 1, b: 0, c: 0 })[0]).not.toHaveProperty('waivable');
  });

  it('is the measure of an amount', () => {
    const form = sampleForm({ a: { measure: '万元', nature: 'money' }, b: {}, c: {} }, [equal]);
    const figures = figuresOf(form, { a: 38_000, b: 0, c: 0 });
    expect(checkForm(form, { unitKind: 'street', figures, prior: null })[0]?.facts).toMatchObject({
      left: [{ figure: 38_000, money: '万元' }],
      right: [expect.not.objectContaining({ money: expect.anything() }), expect.anything()],
    });
  });
});

it('holds a relation only in the frequencies it names: last year’s quarter is no opening balance (I11)', () => {
  const form = sampleForm(abc, [{ ...equal, frequencies: ['year'] }]);
  const input = { unitKind: 'street', figures: figuresOf(form, { a: 1, b: 1, c: 0 }), prior: null } as const;
  expect(checkForm(form, input)).toHaveLength(1);
  expect(checkForm(form, { ...input, frequency: 'year' })).toHaveLength(1);
  expect(checkForm(form, { ...input, frequency: 'quarter' })).toEqual([]);
});

it('throws on a relation that names a cell the form does not have: a bug of the form, not of the report', () => {
  const form = sampleForm({ a: {}, b: {} }, [equal]);
  expect(() => checkForm(form, { unitKind: 'street', figures: [1, 1], prior: null })).toThrow('c');
});

it('throws on a form that computes in a circle', () => {
  const form = sampleForm({ a: { computedFrom: ['b'] }, b: { computedFrom: ['a'] } });
  expect(() => checkForm(form, { unitKind: 'street', figures: [1, 1], prior: null })).toThrow('from itself');
});
