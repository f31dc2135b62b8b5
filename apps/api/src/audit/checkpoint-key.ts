import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import type { Checkpoint } from '@gongkai/db';

/** The installation's key for checkpoints: Ed25519 from its secret (HKDF, RFC 5869; the key's wrapping is RFC 8410's). */
export function checkpointKey(secret: string): { readonly private: KeyObject; readonly public: KeyObject } {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'audit checkpoint', 32));
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { private: key, public: createPublicKey(key) };
}

/** For whoever checks elsewhere: the public key as PEM. */
export const publicPem = (secret: string): string =>
  `${checkpointKey(secret).public.export({ format: 'pem', type: 'spki' })}`;

type Stood = Omit<Checkpoint, 'signature'>;

/** What is signed. `verify-audit.mjs` writes the same text by itself. */
const textOf = ({ place, day, seq, hash }: Stood): Buffer =>
  Buffer.from(`gongkai audit checkpoint\n${place}\n${day}\n${seq}\n${hash}`);

export const signCheckpoint = (secret: string) => {
  const key = checkpointKey(secret).private;
  return (stood: Stood): string => sign(null, textOf(stood), key).toString('base64');
};

/** Tells whether a checkpoint was signed here. */
export const isSignedWith = (secret: string) => {
  const key = checkpointKey(secret).public;
  return ({ signature, ...stood }: Checkpoint): boolean =>
    verify(null, textOf(stood), key, Buffer.from(signature, 'base64'));
};
