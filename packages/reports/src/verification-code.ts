/** Digits of a code: 64 bits of the digest, so that nobody makes a report that bears another one's. */
const length = 16;

/** 核验码 of what was published: the beginning of its digest, in fours. */
export const verificationCode = (sha256: string): string =>
  (sha256.slice(0, length).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** The beginning of a digest out of what somebody typed, in any width and with any signs between; null: it is no code. */
export function readVerificationCode(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐-―－_]/g, '');
  return /^[0-9a-f]{16}$/.test(digits) ? digits : null;
}

/** The code that a file bears in its text; null: none, or several that differ. */
export function findVerificationCode(text: string): string | null {
  const found = new Set(
    [...text.toLowerCase().matchAll(/核验码[：:\s]*((?:[0-9a-f]{4}-){3}[0-9a-f]{4})/g)].map((each) => each[1]),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? readVerificationCode(only) : null;
}
