import { evidenceAt, type Reading, readingOf } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';
import { checkPoints, matchChapters } from './chapters.ts';
import { numberedItems } from './numbering.ts';

/**
 * R14: the report comes back to last year's problems. With last year's text each numbered problem of it is looked for here; without
 * it the chapter must at least speak of last year.
 */
export const checkPriorProblems: Check = (reading, rule) => {
  const before = reading.context.prior?.read;
  const problems = before == null ? [] : problemsOf(readingOf(before, { year: reading.context.prior?.year ?? null }));
  // Before 2019 nothing asked for it in so many words: without last year's text there is nothing to hold it against.
  if (problems.length === 0) return isAsked(reading) ? checkPoints(reading, rule) : lacking('prior-text');
  const here = pairsOf(reading.plain);
  const failures = problems
    .filter((problem) => overlap(pairsOf(problem), here) < (rule.limits.overlap ?? 0))
    .map(
      (problem): Failure => ({ kind: 'prior-problem', facts: { problem }, evidence: [chapterQuote(reading)].flat() }),
    );
  return judged(failures, problems.length);
};

const isAsked = ({ form }: Reading): boolean => form === null || form.code === 'a2019' || form.code === 'a2021';

function chapterQuote(reading: Reading) {
  const chapter = matchChapters(reading).find(({ chapter: { code } }) => code === 'PROBLEMS')?.read;
  return chapter === undefined ? [] : [evidenceAt(reading, { from: chapter.from, to: chapter.body })];
}

/** What the chapter on problems lists, up to where it turns to measures. */
function problemsOf(reading: Reading): readonly string[] {
  const chapter = reading.read.extraction.chapters.find(({ level, title }) => level === 1 && /问题|不足/.test(title));
  if (chapter === undefined) return [];
  const body = reading.plain.slice(chapter.body, chapter.to);
  const turn = body.search(/改进(?:措施|情况)|下一步|今后|\d{4}年[,，]?(?:我|本|将)|将(?:着力|重点|进一步)/);
  const end = chapter.body + (turn <= 0 ? body.length : turn);
  return numberedItems(reading)
    .filter(({ from, style }) => from >= chapter.body && from < end && style !== 'chapter')
    .flatMap(({ to }) => {
      const words = /^[^。;;\n]{4,60}/.exec(reading.plain.slice(to, end))?.[0].trim() ?? '';
      return words === '' ? [] : [words];
    });
}

const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));

/** Which share of the pairs of signs is there; what every report says counts as well. */
function overlap(pairs: ReadonlySet<string>, there: ReadonlySet<string>): number {
  const shared = [...pairs].filter((pair) => there.has(pair)).length;
  return pairs.size === 0 ? 1 : shared / pairs.size;
}
