/** The sets of a corpus under small numbers: entry `i` of `sets` holds numbers below `size`. */
export interface Numbered {
  readonly sets: readonly Uint32Array[];
  readonly size: number;
}

/** The numbers of a corpus, and which element has which. */
export interface Numbering extends Numbered {
  /** For elements of the corpus alone. */
  readonly numberOf: (element: number) => number;
}

/** Gives every element of rising sets its number, in rising order of the elements. */
export function numberElements(sets: readonly Float64Array[]): Numbering {
  const known = new Float64Array(sets.reduce((sum, set) => sum + set.length, 0));
  let filled = 0;
  for (const set of sets) {
    known.set(set, filled);
    filled += set.length;
  }
  known.sort();
  let size = 0;
  for (const each of known)
    if (size === 0 || each !== known[size - 1]) {
      known[size] = each;
      size += 1;
    }
  const elements = known.slice(0, size);
  const numberOf = (element: number) => placeOf(elements, element);
  return { sets: sets.map((set) => Uint32Array.from(set, numberOf)), size, numberOf };
}

function placeOf(rising: Float64Array, wanted: number): number {
  let low = 0;
  for (let high = rising.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In how many units each element stands. A unit that repeats itself for years is one unit. */
export function countUnits({ sets, size }: Numbered, unitOf: readonly string[]): Uint32Array {
  const units = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  const numbers = new Map<string, number>();
  for (const unit of unitOf) if (!numbers.has(unit)) numbers.set(unit, numbers.size);
  // Unit by unit, so that remembering the last one seen is enough.
  const order = sets.map((_, at) => at).sort((a, b) => unitAt(a) - unitAt(b));
  function unitAt(at: number): number {
    return numbers.get(unitOf[at] ?? '') ?? 0;
  }
  for (const at of order)
    for (const element of sets[at] ?? []) {
      if (last[element] === unitAt(at)) continue;
      last[element] = unitAt(at);
      units[element] = (units[element] ?? 0) + 1;
    }
  return units;
}

/** Two sets of a corpus and how many elements they share. */
export interface Overlap {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

/**
 * Every pair that shares at least one element, `right` before `left`, by an index from element to sets: exact, and the
 * work grows with what is shared, not with all pairs. Elements of the crowd are to be left out before.
 */
export function* overlaps({ sets, size }: Numbered): Generator<Overlap> {
  const starts = new Uint32Array(size + 1);
  for (const set of sets) for (const element of set) starts[element + 1] = (starts[element + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const ends = starts.slice(0, size);
  const holders = new Uint32Array(starts[size] ?? 0);
  const shared = new Uint32Array(sets.length);
  for (const [left, set] of sets.entries()) {
    const met: number[] = [];
    for (const element of set) {
      const end = ends[element] ?? 0;
      for (let at = starts[element] ?? 0; at < end; at += 1) {
        const right = holders[at] ?? 0;
        if (shared[right] === 0) met.push(right);
        shared[right] = (shared[right] ?? 0) + 1;
      }
      holders[end] = left;
      ends[element] = end + 1;
    }
    for (const right of met) {
      yield { left, right, shared: shared[right] ?? 0 };
      shared[right] = 0;
    }
  }
}
