import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditCode, isResidentId } from './check-digits.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const born = fc
  .tuple(fc.integer({ min: 1900, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`);
const seventeen = fc.tuple(digits(5), born, digits(3)).map(([place, birth, order]) => `3${place}${birth}${order}`);

describe('公民身份号码 (GB 11643-1999)', () => {
  it.each(['11010519491231002X', '440524188001010014'])('%s is one', (text) => expect(isResidentId(text)).toBe(true));
  it.each([
    ['another check digit', '110105194912310021'],
    ['a small x', '11010519491231002x'],
    ['a month that is none', '110105194913310020'],
    ['fifteen digits', '110105491231002'],
    ['a space', '11010519491231002 X'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(isResidentId(text)).toBe(false));

  it('has exactly one check character for every seventeen digits', () => {
    fc.assert(
      fc.property(seventeen, (text) => {
        expect([...'0123456789X'].filter((check) => isResidentId(`${text}${check}`))).toHaveLength(1);
      }),
    );
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(seventeen, fc.nat(16), fc.integer({ min: 1, max: 9 }), (text, place, by) => {
        const check = [...'0123456789X'].find((each) => isResidentId(`${text}${each}`));
        const wrong = `${text.slice(0, place)}${(Number(text[place]) + by) % 10}${text.slice(place + 1)}`;
        expect(isResidentId(`${wrong}${check}`)).toBe(false);
      }),
    );
  });
});

describe('统一社会信用代码 (GB 32100-2015)', () => {
  it.each(['91350100M000100Y43', '11330000002482082F'])('%s', (text) => {
    const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    expect(characters.filter((check) => isCreditCode(`${text.slice(0, 17)}${check}`))).toHaveLength(1);
  });
  it('91350100M000100Y43 is one', () => expect(isCreditCode('91350100M000100Y43')).toBe(true));
  it.each(['91350100M000100Y44', '91350100I000100Y43', '91350100M000100Y4', ''])('%s is none', (text) =>
    expect(isCreditCode(text)).toBe(false),
  );
});
