import { createHmac, randomBytes } from 'node:crypto';

/** Seconds a code is shown for, and its digits (RFC 6238; what every authenticator app assumes). */
const period = 30;
const digits = 6;

/** Steps before and after the present one whose codes are good: phones are seconds off, people type slowly. */
const leeway = 1;

/** A secret as long as the digest it goes into (RFC 4226 4, R6). */
export const newSecret = (): Buffer => randomBytes(20);

export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1_000 / period);

/** The code of a step (RFC 4226 5.3 over HMAC-SHA-1). */
export function codeOf(secret: Uint8Array, step: number, length = digits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = (mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** length;
  return String(number).padStart(length, '0');
}

/** The step a code belongs to, of those good now; null when it is wrong. */
export function findStep(secret: Uint8Array, code: string, now: Date): number | null {
  const present = stepAt(now);
  for (let step = present - leeway; step <= present + leeway; step += 1) if (codeOf(secret, step) === code) return step;
  return null;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 base32 without padding, as authenticator apps take a secret by hand. */
export function base32Of(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What an authenticator app reads from a picture or a link. */
export const linkOf = (secret: Uint8Array, login: string, issuer: string): string =>
  `otpauth://totp/${encodeURIComponent(`${issuer}:${login}`)}?secret=${base32Of(secret)}&issuer=${encodeURIComponent(issuer)}`;
