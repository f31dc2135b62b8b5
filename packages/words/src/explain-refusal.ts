import type { Refusal, RefusalCode, RefusalOf } from '@gongkai/kernel';
import { refusalSentences } from './refusals.ts';

const speak = <Code extends RefusalCode>(refusal: RefusalOf<Code>): string =>
  refusalSentences[refusal.code](refusal.facts);

/** The sentence a person reads when something is refused. */
export const explainRefusal = (refusal: Refusal): string => speak(refusal);
