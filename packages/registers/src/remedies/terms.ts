import { remedyTerms, type Term } from '@gongkai/calendar';
import { type PlainDate, plainDate } from '@gongkai/kernel';
import type { RemedyCase } from './remedy.ts';

/** 行政复议法 of 2023 is in force from this day; a review accepted earlier goes by the law of 1999. */
export const reviewLawOn = (accepted: PlainDate): '1999' | '2023' =>
  accepted < plainDate('2024-01-01') ? '1999' : '2023';

/** Terms of the organs that decide, beside those of the parties in `remedyTerms`. The ten days of 1999 are not working days (第四十条). */
const organTerms = {
  reviewReplyOf1999: { days: 10, unit: 'day', article: '行政复议法（1999年）第二十三条' },
  firstInstance: { days: 6, unit: 'month', article: '行政诉讼法第八十一条' },
  firstInstanceSummary: { days: 45, unit: 'day', article: '行政诉讼法第八十三条' },
  secondInstance: { days: 3, unit: 'month', article: '行政诉讼法第八十八条' },
} as const satisfies Record<string, Term>;

/** Within which the organ hands in its answer and evidence, from the day of receipt. */
export function replyTerm({ kind, procedure, acceptedOn }: RemedyCase): Term {
  if (kind !== 'review') return remedyTerms.suitAnswer;
  if (reviewLawOn(acceptedOn) === '1999') return organTerms.reviewReplyOf1999;
  return procedure === 'summary' ? remedyTerms.reviewReplySimplified : remedyTerms.reviewReply;
}

/** Within which the review or the first instance is decided, from the day of acceptance. */
export function decisionTerm({ kind, procedure }: RemedyCase): Term {
  const summary = procedure === 'summary';
  if (kind !== 'review') return summary ? organTerms.firstInstanceSummary : organTerms.firstInstance;
  return summary ? remedyTerms.reviewDecisionSimplified : remedyTerms.reviewDecision;
}

export const secondInstanceTerm: Term = organTerms.secondInstance;
