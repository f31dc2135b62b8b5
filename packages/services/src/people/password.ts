import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) at OWASP's second recommendation: 19 MiB, two passes; 9 to 14 ms here. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** PHC string of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** False for a wrong password and for a stored text that is no hash. */
export const verifyPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password).catch(() => false);

/** Where there is no hash to compare with, the same work is done in vain: the time answers nothing. */
export async function verifyNothing(password: string): Promise<false> {
  await hash(password, cost);
  return false;
}

// Without 0 O 1 l I and vowels: read aloud and typed without doubt, and spelling no word.
const alphabet = '23456789bcdfghjkmnpqrstvwxz';
const groups = 5;
const groupLength = 4;

/** A first password of five groups of four: 95 bits, good for one sign-in. */
export function makeFirstPassword(): string {
  const group = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
