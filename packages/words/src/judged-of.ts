import type { Judgement, Question, Slip } from '@gongkai/kernel';

/** What it was held against, the less likely by chance first. */
export function judgedOf({ history, peers }: Question): readonly (readonly [Slip['against'], Judgement])[] {
  const own = history === null ? [] : [['history', history] as const];
  const like = peers === null ? [] : [['peers', peers] as const];
  return [...own, ...like].toSorted(([, one], [, other]) => one.q - other.q);
}
