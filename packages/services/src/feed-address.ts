import { timingSafeEqual } from 'node:crypto';
import { UnitCode } from '@gongkai/units';

/** Makes a keyed mark of a text; who has no key cannot make one. */
export type Sign = (text: string) => string;

/** Whose feed: what is due in one unit, or in all units of the person. */
export interface FeedOf {
  readonly personId: string;
  readonly unit: UnitCode | null;
  /** Of the person's addresses, which goes up when they give the old ones up. */
  readonly number: number;
}

/** The token says who and which unit; whether they still work there, and by which address, is asked at every request. */
export const feedAddress = (feed: FeedOf, sign: Sign): string => `/calendar/${tokenOf(feed, sign)}.ics`;

const textOf = ({ personId, unit, number }: FeedOf): string => `${unit ?? '-'}.${number}.${personId}`;

function tokenOf(feed: FeedOf, sign: Sign): string {
  const text = textOf(feed);
  return `${Buffer.from(text).toString('base64url')}.${sign(`calendar feed ${text}`)}`;
}

/** Reads a token back; null when it was not made here. */
export function readFeedToken(token: string, sign: Sign): FeedOf | null {
  const [encoded = ''] = token.split('.');
  const [code = '', number = '', ...id] = Buffer.from(encoded, 'base64url').toString().split('.');
  const unit = code === '-' ? null : UnitCode.safeParse(code).data;
  if (unit === undefined) return null;
  const feed = { personId: id.join('.'), unit, number: Number(number) };
  return isSame(tokenOf(feed, sign), token) ? feed : null;
}

// Takes as long for a mark that is nearly right as for any other.
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
