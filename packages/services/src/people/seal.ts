import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** A key of its own for every purpose, from the installation's secret. */
const keyOf = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `gongkai:${purpose}`, 32));

/**
 * Bytes as they may lie in a database: unreadable without the installation's secret, and of no use beside another person
 * (`whose`), purpose or after a change. Base64.
 */
export function seal(secret: string, purpose: string, whose: string, bytes: Uint8Array): string {
  const iv = randomBytes(ivLength);
  const locked = createCipheriv(cipher, keyOf(secret, purpose), iv).setAAD(Buffer.from(whose));
  return Buffer.concat([iv, locked.update(bytes), locked.final(), locked.getAuthTag()]).toString('base64');
}

/** What `seal` was given. Throws when it is not as it was sealed. */
export function unseal(secret: string, purpose: string, whose: string, text: string): Buffer {
  const all = Buffer.from(text, 'base64');
  const opened = createDecipheriv(cipher, keyOf(secret, purpose), all.subarray(0, ivLength), {
    authTagLength: tagLength,
  })
    .setAAD(Buffer.from(whose))
    .setAuthTag(all.subarray(-tagLength));
  return Buffer.concat([opened.update(all.subarray(ivLength, -tagLength)), opened.final()]);
}
