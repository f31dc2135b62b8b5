import { cellFor, concepts } from '../concepts/match.ts';
import type { Found, Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

/** 均已按期答复 says of every application what 按期答复6件 would say. */
const fates: readonly (readonly [of: string, words: RegExp, meant: string])[] = [
  ['application.received', /按时|按期|如期|期限内|时限内|规定时间/, 'reply.onTime'],
  ['application.received', /办结|办理(?:完毕|结束)|处理完毕/, 'reply.closed'],
  ['application.received', /答复|回复/, 'reply.total'],
  ['application.received', /网上|网络|在线/, 'application.online'],
  ['application.received', /当面|现场/, 'application.inPerson'],
  ['application.received', /信函|邮寄|信件/, 'application.letter'],
  ['application.received', /(?<!不)(?:予以公开|同意公开)/, 'reply.granted'],
  ['review.count', /维持/, 'review.upheld'],
  ['review.count', /纠正|纠错|撤销/, 'review.corrected'],
  ['litigation.count', /维持|驳回/, 'litigation.upheld'],
  ['litigation.count', /纠正|纠错|撤销/, 'litigation.corrected'],
];
const all = /^(?:以上|上述|现|目前|申请|已|,)*(?:均|全部|都)(?!为零|无|未|没有)/;

/** Figures that follow from what is said of all cases just counted (kind `derived`). */
export function readSharedFate(reading: Reading, sentence: Sentence, before: readonly Found[]): readonly Found[] {
  if (!/均|全部|都/.test(reading.text.slice(sentence.from, sentence.to))) return [];
  return sentence.clauses.flatMap((clause) => {
    const words = reading.text.slice(clause.from, clause.to);
    if (clause.depth > 0 || clause.quantities.length > 0 || !all.test(words)) return [];
    return subjects(reading.text, before, sentence, clause.from).flatMap((subject) =>
      fates
        .filter(([of, fate]) => of === subject.concept && fate.test(words))
        .map(([, , meant]) => follows(reading, subject, meant, clause)),
    );
  });
}

// The last case counted, with those counted by the same number, and a review before a lawsuit: 复议3件、诉讼1件，均维持.
function subjects(text: string, found: readonly Found[], { from }: Sentence, to: number): readonly Found[] {
  const cases = lastCases(found, text.lastIndexOf('\n', to - 1), to);
  const last = cases.at(-1);
  const before = cases.at(-2);
  if (last === undefined) return [];
  const isPair =
    last.theme === 'litigation' &&
    before?.theme === 'review' &&
    before.figure.from >= from &&
    found
      .slice(found.findLastIndex(({ figure }) => figure.to <= from) + 1)
      .every(({ figure, of }) => figure.to > to || of !== before);
  return cases.filter((each) => each.figure.from === last.figure.from || (isPair && each === before));
}

/** The cases of the last number between `from` and `to`, and the one before them. */
function lastCases(found: readonly Found[], from: number, to: number): readonly Found[] {
  const cases: Found[] = [];
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const each = found[at];
    if (each === undefined || each.figure.to <= from) break;
    if (each.figure.to > to || !isCase(each)) continue;
    cases.unshift(each);
    if (each.figure.from !== cases.at(-1)?.figure.from) break;
  }
  return cases;
}

const isCase = ({ of, kind, value }: Found): boolean => of === null && kind === 'count' && Number(value) > 0;

function follows(
  reading: Reading,
  subject: Found,
  code: string,
  clause: { readonly from: number; readonly to: number },
): Found {
  const concept = concepts.find((each) => each.code === code);
  const cell = cellFor(concept, reading.form);
  const range = { from: clause.from, to: clause.to };
  return {
    ...subject,
    ...range,
    metric: cell ?? code,
    cell,
    concept: code,
    kind: 'derived',
    figure: range,
    of: subject,
  };
}
