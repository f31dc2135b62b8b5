/** A run of equal letters: `length` of them, from `left` in one text and from `right` in the other. */
export interface Run {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** A shorter run is chance, not a passage. */
const least = 8;
/** Places of one seed that are tried: more of them are a refrain, which the longest run finds anyway. */
const mostPlaces = 24;

/**
 * Longest equal runs of two texts, in the order of the left one: each is as long as it can be, the longest are taken
 * first, and no letter of either text belongs to two.
 */
export function passagesOf(left: string, right: string): Run[] {
  const takenLeft = new Uint8Array(left.length);
  const takenRight = new Uint8Array(right.length);
  const passages: Run[] = [];
  const runs = maximalRuns(left, right).sort((a, b) => b.length - a.length || a.left - b.left || a.right - b.right);
  for (const run of runs)
    for (const piece of freePieces(run, takenLeft, takenRight)) {
      takenLeft.fill(1, piece.left, piece.left + piece.length);
      takenRight.fill(1, piece.right, piece.right + piece.length);
      passages.push(piece);
    }
  return passages.sort((a, b) => a.left - b.left);
}

/** Every run that can be made longer at neither end. */
function maximalRuns(left: string, right: string): Run[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + least <= right.length; at += 1) {
    const seed = right.slice(at, at + least);
    const known = places.get(seed);
    if (known === undefined) places.set(seed, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  const runs: Run[] = [];
  for (let at = 0; at + least <= left.length; at += 1)
    for (const place of places.get(left.slice(at, at + least)) ?? []) {
      if (at > 0 && place > 0 && left.charCodeAt(at - 1) === right.charCodeAt(place - 1)) continue;
      let length = least;
      while (
        at + length < left.length &&
        place + length < right.length &&
        left.charCodeAt(at + length) === right.charCodeAt(place + length)
      )
        length += 1;
      runs.push({ left: at, right: place, length });
    }
  return runs;
}

function freePieces(run: Run, takenLeft: Uint8Array, takenRight: Uint8Array): Run[] {
  const pieces: Run[] = [];
  let start = 0;
  for (let at = 0; at <= run.length; at += 1) {
    const isFree = at < run.length && takenLeft[run.left + at] === 0 && takenRight[run.right + at] === 0;
    if (isFree) continue;
    if (at - start >= least) pieces.push({ left: run.left + start, right: run.right + start, length: at - start });
    start = at + 1;
  }
  return pieces;
}
