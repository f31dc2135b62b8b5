import type { Judgement } from '@gongkai/kernel';
import { type CountModel, conditionalTail, leastTail, mostTotal } from './conditional-tail.ts';

/** Counts that one is held against: their total, and how much of the exposure is its own. */
export interface Held {
  readonly total: number;
  readonly count: number;
  /** The figure's own exposure and that of the others together; 1 and their number where no population is known. */
  readonly own: number;
  readonly others: number;
  /** Shape of the negative binomial for one of mean exposure, or null for Poisson. */
  readonly shape: number | null;
}

/** A count that is worth working out, with its probability. */
export interface Judged extends Pick<Judgement, 'expected' | 'p' | 'model' | 'shape'> {
  /** May be called out: off by enough, and less likely than one in twenty. */
  readonly isUnusual: boolean;
}

// A hundred thousand decisions are never as even as chance alone: what is off by less than half is not asked about.
const leastShare = 0.5;
const leastDifference = 3;
// A total of more than this can always be extreme enough.
const smallTotal = 60;
const level = 0.05;

const totalOf = (observed: number, held: Held): number => Math.round(held.total) + observed;

/** Could any figure with this total be called out? What cannot speak is not counted among the many. */
export function canSpeak(observed: number, held: Held): boolean {
  const total = totalOf(observed, held);
  if (held.count === 0 || total === 0 || total > mostTotal) return false;
  return total > smallTotal || leastTail(total, modelOf(held)) <= level;
}

/** Is the figure off by enough, and less likely than one in twenty? The sum ends as soon as it is not. */
export function isUnusual(observed: number, held: Held): boolean {
  const total = totalOf(observed, held);
  const expected = expectedAt(held);
  const difference = Math.abs(observed - expected);
  if (total > mostTotal || difference < leastDifference || difference < leastShare * expected) return false;
  return conditionalTail(observed, total, modelOf(held), level) < 1;
}

/** One count against others that are like it; null where nothing can be said: no others, or numbers too large for counts. */
export function judgeCount(observed: number, held: Held): Judged | null {
  const total = totalOf(observed, held);
  if (held.count === 0 || total > mostTotal) return null;
  return {
    expected: expectedAt(held),
    p: total === 0 ? 1 : conditionalTail(observed, total, modelOf(held)),
    model: held.shape === null ? 'poisson' : 'negative-binomial',
    shape: held.shape,
    isUnusual: isUnusual(observed, held),
  };
}

const expectedAt = (held: Held): number => (held.total * held.own) / held.others;

function modelOf({ own, others, shape, count }: Held): CountModel {
  if (shape === null) return { kind: 'poisson', share: own / (own + others) };
  const each = (own + others) / (count + 1);
  return { kind: 'negative-binomial', own: (shape * own) / each, others: (shape * others) / each };
}
