import type { OpenedDatabase } from '../open-database.ts';

/** What may never stand in a log: the installation's secrets by their texts, and personal numbers by their shape. */
export type Redact = (text: string) => string;

// Identity numbers, telephones, cards, codes: of seven digits and more only how many there were is kept.
const longNumber = /\d{7,}[\dXx]?/g;
// A token, a digest, a cookie, a second factor's secret: 24 characters and more without a space that look drawn.
const drawn = /[A-Za-z0-9+_-]{24,}={0,2}/g;

/** Takes out every one of `secrets` (passwords in addresses, keys), then long numbers and drawn texts. */
export const redactor =
  (secrets: readonly string[]): Redact =>
  (text) =>
    secrets
      .filter((secret) => secret.length >= 6)
      .reduce((left, secret) => left.replaceAll(secret, '［已隐去］'), text)
      .replace(drawn, (found) => (/\d/.test(found) && /[A-Za-z]/.test(found) ? '［已隐去］' : found))
      .replace(longNumber, (found) => `［${found.length} 位数字］`);

/** Texts that open something: the installation's secret, and the passwords in the addresses of the database. */
export const secretsOf = ({
  secret,
  ownerUrl,
  urls,
}: Pick<OpenedDatabase, 'secret' | 'ownerUrl' | 'urls'>): string[] => [
  secret,
  ...[ownerUrl, urls.app, urls.open].flatMap((url) => {
    const { password } = new URL(url);
    return [password, decodeURIComponent(password)].filter((each) => each !== '');
  }),
];
