import type { FormCode } from '@gongkai/kernel';
import { evidenceAt, type Reading, readingOf } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';
import { pairsOf, splitText } from '../text.ts';
import { checkPoints, matchChapters } from './chapters.ts';
import { numberedItems } from './numbering.ts';

// Before 2019 nothing asked for it in so many words: without last year's text there is nothing to hold it against.
const unasked: readonly (FormCode | undefined)[] = ['a2008', 't2014'];

/**
 * R14: the report comes back to last year's problems. With last year's text each numbered problem of it is looked for here; without
 * it the chapter must at least speak of last year.
 */
export const checkPriorProblems: Check = (reading, rule) => {
  const before = reading.context.prior?.read;
  const problems = before == null ? [] : problemsOf(readingOf(before, {}));
  if (problems.length === 0)
    return unasked.includes(reading.form?.code) ? lacking('prior-text') : checkPoints(reading, rule);
  const here = pairsOf(reading.plain);
  const failures = problems
    .filter((problem) => overlap(pairsOf(problem), here) < Number(rule.limits.overlap))
    .map((problem): Failure => ({ kind: 'prior-problem', facts: { problem }, evidence: chapterQuote(reading) }));
  return judged(failures, problems.length);
};

const chapterQuote = (reading: Reading) =>
  matchChapters(reading)
    .filter(({ chapter: { code } }) => code === 'PROBLEMS')
    .map(({ read: { from, body } }) => evidenceAt(reading, { from, to: body }));

const measures = /改进(?:措施|情况)|下一步|今后|\d{4}年,?(?:我|本|将)|将(?:着力|重点|进一步)/;

/** What the chapter on problems lists, up to where it turns to measures. */
function problemsOf({ plain, read }: Reading): readonly string[] {
  const chapter = read.extraction.chapters.find(({ level, title }) => level === 1 && /问题|不足/.test(title));
  const body = plain.slice(chapter?.body, chapter?.to);
  const problems = body.slice(0, measures.exec(body)?.index);
  const paragraphs = splitText(problems, [{ from: 0, to: problems.length }], /\n/);
  return chapter === undefined
    ? []
    : numberedItems({ plain: problems, paragraphs }).flatMap(
        ({ to }) => /^[^。;\n]{4,60}/.exec(problems.slice(to))?.[0].trim() ?? [],
      );
}

/** Which share of the pairs of signs is there; what every report says counts as well. */
const overlap = (pairs: ReadonlySet<string>, there: ReadonlySet<string>): number =>
  [...pairs].filter((pair) => there.has(pair)).length / pairs.size;
