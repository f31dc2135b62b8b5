import { logChoose } from './log-factorial.ts';

/** A population of which `marked` bear a mark, and `drawn` are drawn from it without replacement. */
export interface Urn {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

/** Chances of the number of marked ones among the drawn: exactly, at most and at least `k`. */
export function hypergeometric({ population, marked, drawn }: Urn) {
  const all = logChoose(population, drawn);
  const exactly = (k: number): number =>
    Math.exp(logChoose(marked, k) + logChoose(population - marked, drawn - k) - all);
  const between = (from: number, to: number): number => {
    let sum = 0;
    for (let k = Math.max(0, from); k <= Math.min(to, marked, drawn); k += 1) sum += exactly(k);
    return Math.min(1, sum);
  };
  return { exactly, atMost: (k: number) => between(0, k), atLeast: (k: number) => between(k, drawn) };
}
