import { Outcome, outcomes } from '@gongkai/kernel';
import { z } from 'zod';

/** Letters on the way to an answer (domain §3.9, P_*). */
export const proceduralTypes = [
  'receipt',
  'correction',
  'explanation',
  'extension',
  'third-party-ask',
  'third-party-notice',
  'third-party-decision',
  'organ-ask',
  'assistance',
  'fee',
] as const;

/** Letters on the correction of a record about oneself (条例第四十一条; domain §3.9, C_*): no outcome of an application. */
export const recordTypes = ['record-corrected', 'record-transferred'] as const;

/** 文书类型. A letter that answers an application has the name of the outcome it announces: each outcome has its own. */
export const letterTypes = [...proceduralTypes, ...outcomes, ...recordTypes] as const;
export const LetterType = z.enum(letterTypes);
export type LetterType = z.infer<typeof LetterType>;

/** The outcome that a letter announces; null when it announces none. */
export const outcomeOf = (type: LetterType): Outcome | null => Outcome.safeParse(type).data ?? null;
