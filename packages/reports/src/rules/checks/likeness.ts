import type { Likeness } from '../read-context.ts';
import type { Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking, type Rule } from '../rule.ts';

/** R26: not last year's text again. */
export const checkPriorLikeness: Check = (reading, rule) => checkLikeness(reading, rule, 'prior');

/** R27: not another unit's text. */
export const checkNeighbourLikeness: Check = (reading, rule) => checkLikeness(reading, rule, 'neighbour');

function checkLikeness({ context: { likeness } }: Reading, { limits }: Rule, of: Likeness['of']) {
  if (likeness == null) return lacking('likeness');
  const { warning = 1, error } = limits;
  const failures = likeness
    .filter((each) => each.of === of && (each.judged !== undefined || each.score >= warning))
    .map(({ name, score, passages, judged: found }): Failure => {
      const grave = error !== undefined && (found === undefined ? score >= error : found === 'error');
      return {
        kind: 'copied',
        facts: { of, name, score: percent(score), most: percent(grave ? error : warning) },
        evidence: passages,
        cells: [name],
        ...(grave ? { degree: 'graver' } : {}),
      };
    });
  return judged(failures, Math.max(1, likeness.length));
}

const percent = (share: number): number => Math.round(share * 1000) / 10;
