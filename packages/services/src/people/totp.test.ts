import { describe, expect, it } from 'vitest';
import { base32Of, codeOf, findStep, linkOf, newSecret, stepAt } from './totp.ts';

const ascii = (text: string) => Buffer.from(text, 'ascii');

describe('codes', () => {
  // RFC 6238 appendix B, SHA-1.
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %d is %s', (second, code) => {
    expect(codeOf(ascii('12345678901234567890'), stepAt(new Date(second * 1_000)), 8)).toBe(code);
  });

  // RFC 4226 appendix D.
  it.each(['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'])(
    'by counter: %s',
    (code) => {
      const counted = Array.from({ length: 10 }, (_, step) => codeOf(ascii('12345678901234567890'), step));
      expect(counted).toContain(code);
    },
  );

  it('is good half a minute before and after, and no longer', () => {
    const secret = newSecret();
    const now = new Date('2026-11-26T10:00:00Z');
    const at = (seconds: number) => codeOf(secret, stepAt(new Date(now.getTime() + seconds * 1_000)));
    const step = stepAt(now);
    expect([-30, 0, 30].map((seconds) => findStep(secret, at(seconds), now))).toEqual([step - 1, step, step + 1]);
    expect(findStep(secret, at(-60), now)).toBeNull();
    expect(findStep(secret, at(60), now)).toBeNull();
  });
});

describe('a secret', () => {
  // RFC 4648 10.
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('%j is typed as %s', (text, typed) => {
    expect(base32Of(ascii(text))).toBe(typed);
  });

  it('travels with its name', () => {
    expect(linkOf(ascii('foobar'), 'clerk', '政务公开')).toBe(
      `otpauth://totp/${encodeURIComponent('政务公开:clerk')}?secret=MZXW6YTBOI&issuer=${encodeURIComponent('政务公开')}`,
    );
  });
});
