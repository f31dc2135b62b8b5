import { describe, expect, it } from 'vitest';
import { checkPassword } from './check-password.ts';

const codeOf = (password: string, profile?: 'length' | 'complexity') => {
  const result = checkPassword(password, 'zhang.wei', profile);
  return result.ok ? null : result.refusal.code;
};

describe('by either profile', () => {
  it.each([
    ['short1234', 'nine characters'],
    ['zhang.wei2024', 'contains the login'],
    ['ZHANG.WEI-2024', 'contains the login, in capitals'],
    ['Password123!', 'a common word with trimmings'],
    ['P@ssw0rd2026', 'a common word, its letters typed as signs'],
    ['Admin@2026!', 'what an office sets up with'],
    ['gongkai-2026', 'the name of the work'],
    ['1234567890', 'a run'],
    ['9876543210', 'a run backwards'],
    ['qwertyuiop', 'a row of keys'],
    ['1qaz2wsx3edc', 'columns of keys'],
    ['abababababab', 'too few different characters'],
    ['为人民服务为人民服务', 'a sentence everybody knows'],
  ])('%s is refused: %s', (password) => {
    for (const profile of ['length', 'complexity'] as const)
      expect(codeOf(password, profile)).toBe('password-too-weak');
  });
});

describe('by length alone (ASVS 5.0 V6.2)', () => {
  it.each(['窗口旁那盆绿萝又开花了', 'correct horse battery', 'h7#kq2!vTz9', 'manage my plants'])(
    '%s will do',
    (password) => {
      expect(codeOf(password)).toBeNull();
    },
  );
});

describe('by kinds of characters (GB/T 22239-2019 8.1.4.1a)', () => {
  it.each(['h7#kq2!vTz9', '绿萝开花Lvluo2', 'Correct horse 7'])('%s will do', (password) => {
    expect(codeOf(password, 'complexity')).toBeNull();
  });

  it.each(['correct horse battery', '窗口旁那盆绿萝又开花了', 'kx7qv2mz9wtr'])('%s is too simple', (password) => {
    expect(codeOf(password, 'complexity')).toBe('password-too-simple');
  });
});
