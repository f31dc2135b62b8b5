/** R26: five characters. */
export const shingleLength = 5;

/**
 * The shingles of a normalised text, each as a whole number below 2^53, in rising order and once. The family of hashes is
 * fixed, so that equal texts have equal shingles everywhere; two million shingles collide once in five thousand corpora.
 */
export function shinglesOf(text: string): Float64Array {
  const all = shinglesAlong(text).sort();
  let kept = 0;
  for (const each of all)
    if (kept === 0 || each !== all[kept - 1]) {
      all[kept] = each;
      kept += 1;
    }
  return all.slice(0, kept);
}

/** The shingle that begins at each unit of a text. */
export function shinglesAlong(text: string): Float64Array {
  const along = new Float64Array(Math.max(0, text.length - shingleLength + 1));
  for (let at = 0; at < along.length; at += 1) along[at] = hash(text, at);
  return along;
}

function hash(text: string, at: number): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let index = at; index < at + shingleLength; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low + unit, 0x85ebca6b);
    low ^= low >>> 13;
  }
  high ^= high >>> 15;
  return (high >>> 0) * 0x200000 + (low >>> 11);
}

/** How many numbers two rising rows share. */
export function sharedOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

/** Shared of all: 1 for equal sets, 0 where nothing is shared or both are empty. */
export const jaccardOf = (shared: number, a: number, b: number): number =>
  shared === 0 ? 0 : shared / (a + b - shared);

/** Shared of the smaller: 1 where one holds the whole other. */
export const containmentOf = (shared: number, a: number, b: number): number =>
  shared === 0 ? 0 : shared / Math.min(a, b);
