import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVerificationCode, readVerificationCode, verificationCode } from './verification-code.ts';

const digest = fc.stringMatching(/^[0-9a-f]{64}$/);

test('a code is read back however it is typed, and found in a text', () => {
  fc.assert(
    fc.property(digest, (sha256) => {
      const code = verificationCode(sha256);
      const digits = sha256.slice(0, 16);
      expect(code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
      for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', '－')} `])
        expect(readVerificationCode(typed)).toBe(digits);
      expect(findVerificationCode(`报送版本：第2次\n核验码：${code}\n核验地址：…`)).toBe(digits);
    }),
  );
});

test.each(['', '1234', '核验码', 'G234-5678-9ABC-DEF0', '1A2B-3C4D-5E6F-70811'])('%j is no code', (text) => {
  expect(readVerificationCode(text)).toBeNull();
});

test('a text with two different codes says nothing: it may have been put together of two files', () => {
  const line = (start: string) => `核验码：${start}2B-3C4D-5E6F-7081\n`;
  expect(findVerificationCode(line('1A') + line('1A'))).toBe('1a2b3c4d5e6f7081');
  expect(findVerificationCode(line('1A') + line('2A'))).toBeNull();
});
