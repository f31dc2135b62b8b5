import type { SchemeItem } from '@gongkai/auditing';
import { expect, it } from 'vitest';
import { draftOf, emptyItemDraft, itemOf, tenthsOf } from './item-draft.ts';

const head = { code: 'A1', title: '一项', definition: '怎样评', points: 105 };
const items: SchemeItem[] = [
  { ...head, evidence: { kind: 'timeliness', each: 5 } },
  { ...head, evidence: { kind: 'rules', rules: ['R01', 'R40'], each: 20 } },
  {
    ...head,
    evidence: {
      ...{ kind: 'share', source: 'registers', form: 't2014', over: ['S3.2.1', 'S3.2.2'], under: ['S3.2'] },
      ...{ full: 100, none: 60, least: 5 },
    },
  },
  { ...head, evidence: { kind: 'audit', each: { serious: 100, general: 40, minor: 5 } } },
  { ...head, evidence: { kind: 'manual' } },
];

it.each(items)('an item of every kind of evidence is written and read back the same: $evidence.kind', (item) => {
  expect(itemOf(draftOf(item, 'a2021'))).toEqual(item);
});

it('a draft that is not whole is no item', () => {
  const [, , share] = items;
  if (share === undefined) throw new Error('none');
  const draft = draftOf(share, 'a2021');
  expect(itemOf(emptyItemDraft('a2021'))).toBeNull();
  expect(itemOf({ ...draft, points: '' })).toBeNull();
  expect(itemOf({ ...draft, over: [] })).toBeNull();
  expect(itemOf({ ...draft, full: '101' })).toBeNull();
  expect(itemOf({ ...draft, code: '第一' })).toBeNull();
});

it('a new item asks for figures of the form that the scheme evaluates', () => {
  expect(emptyItemDraft('a2019')).toMatchObject({ source: 'reported', form: 'a2019' });
});

it.each([
  ['10', 100],
  ['0.5', 5],
  [' 3 ', 30],
  ['1.25', null],
  ['-1', null],
  ['', null],
])('%j 分 in tenths: %j', (text, tenths) => expect(tenthsOf(text)).toBe(tenths));
