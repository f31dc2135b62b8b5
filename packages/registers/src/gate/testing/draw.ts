/** Draws from a source of numbers in [0, 1). */
export interface Draw {
  readonly whole: (least: number, most: number) => number;
  readonly one: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** Digits, the first of them not 0. */
  readonly digits: (length: number) => string;
}

export function drawFrom(random: () => number): Draw {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const one = <Value>(values: readonly [Value, ...Value[]]): Value => values[whole(0, values.length - 1)] ?? values[0];
  const digits = (length: number) => Array.from({ length }, (_, place) => whole(place === 0 ? 1 : 0, 9)).join('');
  return { whole, one, digits };
}

/** A small source of numbers that gives the same ones from the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
