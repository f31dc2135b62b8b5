import { tokenize } from '../text/tokens.ts';
import { addUp } from './adding-up.ts';
import { closeSums } from './closing-sum.ts';
import { readCounts } from './counts.ts';
import { readDerived } from './derived.ts';
import { keepOneTotal } from './one-total.ts';
import { type Found, type FoundSoFar, keep, type Reading } from './reading.ts';
import { readSentences } from './sentence.ts';
import { readSharedFate } from './shared-fate.ts';
import { readZeros } from './zeros.ts';

/** Every figure and zero claim of the sentences, in the order of the text. */
export function readProse(reading: Reading): readonly Found[] {
  const found: FoundSoFar = { all: [], at: new Map() };
  const sentences = readSentences(reading.text, tokenize(reading.text));
  const portions = addUp(reading.text, sentences);
  let isCounted = false;
  for (const sentence of sentences) {
    const { found: zeros, taken } = readZeros(reading, sentence);
    const counts = closeSums(reading.text, readCounts(reading, sentence, taken, found, portions));
    isCounted ||= counts.some(isApplicationCounted);
    const denied = zeros.filter((zero) => !isCounted || zero.concept !== 'application.received' || isOfReceipt(zero));
    for (const each of [denied, counts, readDerived(reading, sentence)]) keep(found, each);
    keep(found, readSharedFate(reading, sentence, found.all));
  }
  return keepOneTotal(reading.text, found.all).toSorted((a, b) => a.figure.from - b.figure.from);

  function isOfReceipt({ figure }: Found): boolean {
    return receipt.test(reading.text.slice(figure.from, figure.from + 14));
  }
}

// 收到申请2件……未产生依申请公开纠纷: after counted applications only what was not received is denied.
const receipt = /^[未没尚无有曾再新]*(?:收|接|受理)/;
const isApplicationCounted = ({ concept, kind, scope, value }: Found): boolean =>
  concept === 'application.received' && kind === 'count' && scope === 'year' && Number(value) > 0;
