import type { Observation } from '@gongkai/reports';
import { expect, test } from 'vitest';
import { type Draft, draftOf, emptyDraft, readDraft, readDrafts } from './draft.ts';

const visits: Observation = {
  label: '门户网站报送、上传信息',
  value: '15774',
  measure: '条',
  qualifier: '余',
  quote: '通过政府门户网站报送、上传信息15774余条',
};
const row = (texts: Partial<Draft>): Draft => ({ ...emptyDraft(1), ...texts });

test('what the server gave is read back unchanged', () => {
  expect(readDraft(draftOf(visits, 7))).toEqual({ read: visits });
  const unsaid = { ...visits, value: null, qualifier: null };
  expect(readDraft(draftOf(unsaid, 7))).toEqual({ read: unsaid });
});

test('digits as typed are taken, and a blank value stays a blank, never zero', () => {
  expect(readDraft(row({ label: '微博粉丝', value: '３.5 ' }))).toMatchObject({ read: { value: '3.5' } });
  expect(readDraft(row({ label: '列名的制度' }))).toMatchObject({ read: { value: null } });
});

test('a row that is not right names its field', () => {
  expect(readDraft(row({ value: '3' }))).toEqual({ wrong: 'label' });
  expect(readDraft(row({ label: '微博粉丝', value: '约3' }))).toEqual({ wrong: 'value' });
  expect(readDraft(row({ label: '微博粉丝', value: '-3' }))).toEqual({ wrong: 'value' });
  expect(readDraft(row({ label: '微博粉丝', measure: '条'.repeat(13) }))).toEqual({ wrong: 'measure' });
});

test('blank rows are left out, and one wrong row holds all back', () => {
  expect(readDrafts([draftOf(visits, 1), emptyDraft(2)])).toEqual([visits]);
  expect(readDrafts([draftOf(visits, 1), row({ value: '3' })])).toBeNull();
});
