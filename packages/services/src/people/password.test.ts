import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassword, hashPassword, makeFirstPassword, verifyNothing, verifyPassword } from './password.ts';

describe('password', () => {
  it('is kept as argon2id with the agreed cost', async () => {
    const stored = await hashPassword('一句好记的话胜过符号');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, '一句好记的话胜过符号')).toBe(true);
    expect(await verifyPassword(stored, '一句好记的话胜过符')).toBe(false);
  });

  it('is wrong, and no fault, where nothing comparable is stored', async () => {
    expect(await verifyPassword('', 'anything')).toBe(false);
    expect(await verifyNothing('anything')).toBe(false);
  });

  it.each([
    ['short1234', 'nine characters'],
    ['zhang.wei2024', 'contains the login'],
    ['Password123!', 'a common word with trimmings'],
    ['1234567890', 'a run'],
    ['9876543210', 'a run backwards'],
    ['qwertyuiop', 'a row of keys'],
    ['abababababab', 'too few different characters'],
  ])('refuses %s: %s', (password) => {
    expect(checkPassword(password, 'zhang.wei')).toEqual({
      ok: false,
      refusal: { code: 'password-too-weak', facts: { least: 10 } },
    });
  });

  it.each(['窗口旁那盆绿萝又开花了', 'correct horse battery', 'h7#kq2!vTz9'])('accepts %s', (password) => {
    expect(checkPassword(password, 'zhang.wei').ok).toBe(true);
  });

  it('first passwords are readable, long, unlike one another, and strong by our own rule', () => {
    fc.assert(
      fc.property(fc.constant(null), () => {
        const made = makeFirstPassword();
        expect(made).toMatch(/^[2-9b-df-hjkmnp-tv-xz]{4}(-[2-9b-df-hjkmnp-tv-xz]{4}){4}$/);
        expect(checkPassword(made, 'zhang.wei').ok).toBe(true);
      }),
    );
    expect(new Set(Array.from({ length: 200 }, makeFirstPassword)).size).toBe(200);
  });
});
