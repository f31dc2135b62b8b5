import type { Refusal, RefusalCode, RefusalOf } from '@gongkai/kernel';
import { refusalSentences } from './refusals.ts';

const speak = <Code extends RefusalCode>(refusal: RefusalOf<Code>): string =>
  refusalSentences[refusal.code](refusal.facts);

export const explainRefusal = (refusal: Refusal): string => speak(refusal);
