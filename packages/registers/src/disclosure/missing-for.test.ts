import { plainDate } from '@gongkai/kernel';
import { describe, expect, it, test } from 'vitest';
import { checkAnswers, checklistsAt, questionsOf } from './checklist.ts';
import { emptyBody, type ItemBody } from './item-body.ts';
import { itemRules, stepsOf } from './item-rules.ts';
import { checkBody, missingFor } from './missing-for.ts';
import { allFine, fullBody, house, section, today } from './testing/item-at.ts';

const check = (change: Partial<ItemBody>, kind: 'street' | 'city' | 'community' = 'street') =>
  checkBody({ ...fullBody, ...change }, { kind, house, today });
const broken = (change: Partial<ItemBody>, kind?: 'street' | 'city' | 'community') => {
  const result = check(change, kind);
  return result.ok || result.refusal.code !== 'item-rule' ? result : result.refusal.facts;
};

describe('a complete item', () => {
  it('has what the catalogue asks for (domain §3.8)', () => {
    expect(missingFor(emptyBody)).toEqual(['title', 'category', 'formedOn']);
    expect(broken({ title: ' ' })).toEqual({ rule: 'incomplete', detail: 'title' });
    expect(check({})).toMatchObject({ ok: true });
  });

  it('of an interpretation names what it explains, of a document its number, of what is not public its reason', () => {
    expect(missingFor({ ...fullBody, kind: 'interpretation' })).toEqual(['interprets']);
    expect(missingFor({ ...fullBody, kind: 'interpretation', interpretsTitle: '国发〔2025〕1号' })).toEqual([]);
    expect(missingFor({ ...fullBody, documentNumber: '' })).toEqual(['documentNumber']);
    expect(missingFor({ ...fullBody, attribute: 'withheld' })).toEqual(['attributeReason']);
  });

  it('stands in a class of its unit and day', () => {
    expect(broken({ category: 'L10_01' })).toMatchObject({ rule: 'category-unfit' });
    expect(broken({}, 'community')).toMatchObject({ rule: 'category-unfit' });
    expect(check({ category: 'L10_01', formedOn: plainDate('2018-03-01') })).toMatchObject({ ok: true });
  });

  it('is no 规章 of a district or street', () => {
    expect(broken({ kind: 'regulation' })).toMatchObject({ rule: 'regulation-unfit' });
    expect(check({ kind: 'regulation' }, 'city')).toMatchObject({ ok: true });
  });
});

test.each([
  [{ formedOn: '2025-12-30', signedOn: '2025-12-29' }, '2025-12-30 2025-12-29'],
  [{ signedOn: '2025-12-31', issuedOn: '2025-12-30' }, '2025-12-31 2025-12-30'],
  [{ issuedOn: '2026-01-11' }, '2026-01-11 2026-01-10'],
  [{ validFrom: '2026-02-01', validTo: '2026-01-31' }, '2026-02-01 2026-01-31'],
  [{ validTo: '2025-12-28' }, '2025-12-29 2025-12-28'],
])('days out of order are refused: %j', (days, detail) => {
  const change = Object.fromEntries(Object.entries(days).map(([field, day]) => [field, plainDate(day)]));
  expect(broken(change)).toEqual({ rule: 'dates-order', detail });
});

describe('the two checklists', () => {
  const chains = [
    ['section', 'office', 'secrecy', 'leader'],
    ['office', 'leader'],
    ['secrecy'],
    ['leader'],
    ['section'],
  ] as const;

  it.each(chains.map((chain) => [[...chain]]))('are each answered exactly once in the chain %j', (itemChain) => {
    const steps = stepsOf(itemRules({ itemChain }), section);
    const asked = steps.flatMap((step) => checklistsAt(steps, step));
    expect([...asked].sort()).toEqual(['secrecy', 'wording']);
  });

  it('pass when every question is answered and none with a problem', () => {
    expect(checkAnswers(['wording', 'secrecy'], allFine)).toMatchObject({ ok: true });
    for (const list of ['wording', 'secrecy'] as const)
      for (const question of questionsOf[list]) {
        const { [question]: _, ...rest } = allFine;
        expect(checkAnswers([list], rest)).toMatchObject({ refusal: { facts: { rule: 'checklist-open' } } });
        expect(checkAnswers([list], { ...allFine, [question]: 'problem' })).toMatchObject({
          refusal: { facts: { rule: 'checklist-problem', detail: question } },
        });
      }
  });
});

test('a chain has always a review, and 科室审核 only for what a section drafts', () => {
  expect(stepsOf(itemRules({}), section)).toEqual(['section', 'office', 'secrecy', 'leader']);
  expect(stepsOf(itemRules({}), house)).toEqual(['office', 'secrecy', 'leader']);
  expect(stepsOf(itemRules({ itemChain: ['section'] }), house)).toEqual(['office']);
  expect(stepsOf(itemRules({ itemChain: ['leader', 'office'] }), house)).toEqual(['office', 'leader']);
});
