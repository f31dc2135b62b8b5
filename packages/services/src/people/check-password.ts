import { ok, type Result, refuse } from '@gongkai/kernel';
import type { PasswordProfile } from '@gongkai/reports';
import { forbiddenLetters, forbiddenTexts, runs } from './forbidden-passwords.ts';

/** Shortest password a person may choose, in characters, by either profile. */
export const leastPasswordLength = 10;

/** Kinds of characters, of four, and the passwords that may not come back (GB/T 22239-2019 8.1.4.1a). */
const leastKinds = 3;
export const formerPasswords = 5;

/** Days a password is good for; null for ever: ASVS 5.0 V6.2.10 asks that none be changed for its age. */
export const passwordDays = { length: null, complexity: 90 } as const satisfies Record<PasswordProfile, number | null>;

/** Refuses a password that is short, holds the login, is among the first that anybody would try, or that the profile forbids. */
export function checkPassword(password: string, login: string, profile: PasswordProfile = 'length'): Result<string> {
  if (isWeak(password, login)) return refuse('password-too-weak', { least: leastPasswordLength });
  if (profile === 'complexity' && kindsOf(password) < leastKinds)
    return refuse('password-too-simple', { least: leastPasswordLength, kinds: leastKinds });
  return ok(password);
}

function isWeak(password: string, login: string): boolean {
  const plain = password.toLowerCase();
  return (
    [...password].length < leastPasswordLength ||
    plain.includes(login.toLowerCase()) ||
    forbiddenTexts.has(plain) ||
    isCommon(plain) ||
    new Set(plain).size < 5 ||
    runs.some((run) => run.includes(plain) || run.includes([...plain].reverse().join('')))
  );
}

// Letters typed as digits (passw0rd) are tried as soon as the word itself. Long words of one's own beside it are one's own.
function isCommon(plain: string): boolean {
  if (/[^\p{ASCII}]/u.test(plain)) return false;
  const read = plain.replace(/[0134579@$]/g, (sign) => lookalikes[sign] ?? sign);
  return [plain, read].some((text) => forbiddenLetters.has(text.replace(/[^a-z]/g, '')));
}

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '9': 'g',
  '@': 'a',
  $: 's',
};

const kindsOf = (password: string): number =>
  [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
