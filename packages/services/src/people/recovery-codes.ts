import { createHmac, randomInt } from 'node:crypto';

// As first passwords: read aloud and typed without doubt, and spelling no word.
const alphabet = '23456789bcdfghjkmnpqrstvwxz';
const half = 5;
const count = 10;

/** Ten codes of 47 bits, each good once instead of a code of the device. */
export function makeRecoveryCodes(): string[] {
  const part = () => Array.from({ length: half }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: count }, () => `${part()}-${part()}`);
}

/** A code as it is kept, however it was typed: of use to nobody without the installation's secret. */
export function digestOfRecoveryCode(secret: string, person: string, typed: string): string {
  const code = typed.toLowerCase().replace(/[^0-9a-z]/g, '');
  return createHmac('sha256', secret).update(`recovery:${person}:${code}`).digest('base64url');
}
