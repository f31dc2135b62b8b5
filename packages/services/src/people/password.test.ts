import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassword } from './check-password.ts';
import { hashPassword, makeFirstPassword, verifyNothing, verifyPassword } from './password.ts';

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
