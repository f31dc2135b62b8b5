import { plainDate } from '@gongkai/kernel';
import { emptyBody } from '@gongkai/registers/disclosure';
import { expect, it } from 'vitest';
import { bodyIn, draftOf } from './body-draft.ts';

it('a body is typed and read back as it was', () => {
  const body = { ...emptyBody, title: '标题', formedOn: plainDate('2026-01-05'), validTo: plainDate('2027-01-05') };
  expect(bodyIn(draftOf(body))).toEqual(body);
});

it('is no body while a day in it is none', () => {
  expect(bodyIn({ ...draftOf(emptyBody), signedOn: '2026-02-30' })).toBeNull();
  expect(bodyIn({ ...draftOf(emptyBody), signedOn: '去年' })).toBeNull();
});
