import { describe, expect, it, test } from 'vitest';
import { documentsOf, emptyDraft, hasWrongDigit, missingOf, registrationOf, wantsConfirmation } from './draft.ts';

const empty = emptyDraft('2026-03-02');
const filled = {
  ...empty,
  name: '张三丰',
  number: '11010519491231002x',
  phone: '010-88880000',
  description: '某街道2025年征收补偿方案',
};

test('the usual case at the counter needs five fields', () => {
  expect(registrationOf(filled)).toEqual({
    intake: { channel: 'counter', arrivedOn: '2026-03-02', confirmedOn: null, evidence: '' },
    applicant: {
      kind: 'person',
      name: '张三丰',
      document: { kind: 'resident-id', number: '11010519491231002X' },
      contact: { phone: '010-88880000', email: '', address: '' },
    },
    request: { description: '某街道2025年征收补偿方案', form: 'paper', way: 'pick-up' },
  });
});

describe('nothing is sent', () => {
  it.each([
    ['without a name', { name: ' ' }],
    ['without a description', { description: '' }],
    ['on a day that does not exist', { arrivedOn: '2026-02-30' }],
    ['with a number whose check digit is wrong', { number: '110105194912310021' }],
  ])('%s', (_, change) => {
    expect(registrationOf({ ...filled, ...change })).toBeNull();
  });
});

test('what is still missing is named, and nothing is sent without it', () => {
  expect(missingOf(empty)).toEqual(['name', 'documentNumber', 'contact', 'what']);
  expect(missingOf(filled)).toEqual([]);
  expect(registrationOf({ ...filled, phone: ' ' })).toBeNull();
  // The regulation of 2008 asked for no document.
  expect(missingOf({ ...filled, number: '', arrivedOn: '2018-05-02' })).toEqual([]);
});

test('a day of confirmation is asked where the channel wants one, and kept only there', () => {
  expect(wantsConfirmation({ ...filled, channel: 'web' })).toBe(true);
  expect(wantsConfirmation(filled)).toBe(false);
  const day = { confirmedOn: '2026-03-03' };
  expect(registrationOf({ ...filled, ...day, channel: 'web' })?.intake.confirmedOn).toBe('2026-03-03');
  expect(registrationOf({ ...filled, ...day })?.intake.confirmedOn).toBeNull();
});

test('an organisation proves itself by its credit code', () => {
  expect(documentsOf('business')[0]).toBe('credit-code');
  expect(hasWrongDigit({ document: 'credit-code', number: '91350100M000100Y43' })).toBe(false);
  expect(hasWrongDigit({ document: 'credit-code', number: '91350100M000100Y44' })).toBe(true);
  expect(hasWrongDigit({ document: 'other', number: '任意' })).toBe(false);
});
