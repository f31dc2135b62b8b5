import { Ground } from '@gongkai/registers/applications';
import { expect, test } from 'vitest';
import { draftOfGround, emptyGroundDraft, emptyWithheld, groundOf } from './ground-draft.ts';

const search = { range: '2010年以来发文', keywords: '征收、补偿', systems: '档案系统', people: '王某' };

test('lines become a list, and blank ones nothing', () => {
  expect(groundOf({ ...emptyGroundDraft, evidence: ' 甲 \n\n乙' }, 'granted').evidence).toEqual(['甲', '乙']);
});

test('a search that is half written down is none', () => {
  expect(groundOf({ ...emptyGroundDraft, ...search, people: '' }, 'not-existing').search).toBeNull();
  expect(groundOf({ ...emptyGroundDraft, ...search }, 'not-existing').search).toEqual({ ...search, result: '' });
});

test('parts kept back belong to a partial disclosure alone, and only when they are complete', () => {
  const part = { ...emptyWithheld, facts: '含他人住址', article: '条例第十五条', evidence: '原件' };
  const draft = { ...emptyGroundDraft, withheld: [part, emptyWithheld] };
  expect(groundOf(draft, 'partial').withheld).toEqual([{ ...part, evidence: ['原件'] }]);
  expect(groundOf(draft, 'granted').withheld).toEqual([]);
});

test('what was drafted is taken up again unchanged', () => {
  const draft = { ...emptyGroundDraft, ...search, facts: '已检索', organ: '区档案馆', evidence: '甲\n乙' };
  const ground = groundOf(draft, 'not-existing');
  expect(Ground.parse(ground)).toEqual(ground);
  expect(groundOf(draftOfGround(ground), 'not-existing')).toEqual(ground);
});
