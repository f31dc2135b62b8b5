import { tokenize } from '../text/tokens.ts';
import { readCounts } from './counts.ts';
import { readDerived } from './derived.ts';
import type { Found, Reading } from './reading.ts';
import { readSentences } from './sentence.ts';
import { readSharedFate } from './shared-fate.ts';
import { readZeros } from './zeros.ts';

/** Every figure and zero claim of the sentences, in the order of the text. */
export function readProse(reading: Reading): readonly Found[] {
  const found: Found[] = [];
  for (const sentence of readSentences(reading.text, tokenize(reading.text))) {
    const { found: zeros, taken } = readZeros(reading, sentence);
    const counts = readCounts(reading, sentence, taken, found);
    found.push(...zeros, ...counts, ...readDerived(reading, sentence));
    found.push(...readSharedFate(reading, sentence, found));
  }
  return found.toSorted((a, b) => a.figure.from - b.figure.from);
}
