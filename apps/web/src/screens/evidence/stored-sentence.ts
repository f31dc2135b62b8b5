import type { EvidenceRow } from '@gongkai/reports';
import { sentenceOf } from '../../api/refusal-of.ts';

/** Why an old report was not taken, in words; empty when it was. */
export const storedSentence = ({ refusal }: Pick<EvidenceRow, 'refusal'>): string =>
  refusal === null ? '' : sentenceOf({ data: { refusal } });
