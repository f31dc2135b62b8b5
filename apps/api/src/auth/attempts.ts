import { createHmac } from 'node:crypto';
import { type Delays, forgetAttempts, takeAttempt, takeBackAttempt } from '@gongkai/db';
import type { ServedHouse } from '../house.ts';

/** A login is slowed early; a network address late, because a whole office may share it. Seconds. */
const delays = {
  login: { free: 5, first: 2, most: 300 },
  address: { free: 30, first: 1, most: 60 },
} as const satisfies Record<string, Delays>;

export interface Attempt {
  /** Seconds until another attempt is looked at; 0 when this one may be. */
  readonly wait: number;
  /** To be called when the password was right. */
  readonly succeed: () => Promise<void>;
  /** To be called when this attempt was neither right nor wrong. */
  readonly takeBack: () => Promise<void>;
}

/** Counts an attempt under its login and its network address, before it is looked at. */
export async function countAttempt(house: ServedHouse, login: string, address: string): Promise<Attempt> {
  const { identity } = house.db;
  const subjects = {
    login: subjectOf(house, 'login', login),
    address: subjectOf(house, 'address', networkOf(address)),
  };
  const wait = Math.max(
    await takeAttempt(identity, subjects.address, delays.address),
    await takeAttempt(identity, subjects.login, delays.login),
  );
  return {
    wait,
    succeed: async () => {
      await forgetAttempts(identity, subjects.login);
      await takeBackAttempt(identity, subjects.address);
    },
    takeBack: async () => {
      await takeBackAttempt(identity, subjects.login);
      await takeBackAttempt(identity, subjects.address);
    },
  };
}

// What is typed as a login may be a password in the wrong field: only its digest is kept.
const subjectOf = (house: ServedHouse, kind: string, text: string): string =>
  `${kind}:${createHmac('sha256', house.secret).update(text).digest('base64url').slice(0, 22)}`;

/** Whoever has an IPv6 address has the 2^64 beside it as well: they count as one. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%', 1).join('').split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const known = groups(head);
  const rest = tail === undefined ? [] : groups(tail);
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - known.length - rest.length) }, () => '0');
  return [...known, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
