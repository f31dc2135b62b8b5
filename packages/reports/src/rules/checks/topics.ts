import type { ChapterRead } from '@gongkai/extraction';
import type { FormCode, StatutoryTopic } from '@gongkai/kernel';
import { evidenceAt, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';

interface Topic {
  readonly topic: StatutoryTopic;
  readonly title: RegExp;
  /** Words that show that a chapter speaks of it. */
  readonly words: RegExp;
  /** What counts as its figure: concepts of the prose, cells of the tables. */
  readonly figures: RegExp;
  readonly cells: RegExp;
  /** Asked for since 2019 too. */
  readonly still: boolean;
}

/** What every report has to give account of in figures, and be it none (旧条例第三十二条第（一）至（四）项; 条例第五十条). */
const topics: readonly Topic[] = [
  {
    topic: 'disclosure',
    title: /主动公开/,
    words: /公开|发布/,
    figures: /disclosure\.(?:total|policy|business)/,
    cells: /A1\.1|S1\.1/,
    still: false,
  },
  {
    topic: 'applications',
    title: /依申请|申请的?(?:受理|办理|处理|答复)?情况/,
    words: /申请|答复|受理/,
    figures: /(?:application|reply)\./,
    cells: /A2\.|S3\.|R1\./,
    still: true,
  },
  {
    topic: 'fees',
    title: /收费|费用/,
    words: /费/,
    figures: /fee\.(?!suspended)/,
    cells: /A3\.|S7/,
    still: false,
  },
  {
    topic: 'remedies',
    title: /复议|诉讼/,
    words: /复议|诉讼/,
    figures: /(?:review|litigation|dispute)\./,
    cells: /A4\.[12]|S[45]|RV\./,
    still: true,
  },
];

/**
 * R32: chapters keep to their titles, and what the law asks for is somewhere. A topic without a figure or a denial in the whole
 * report is an error; a chapter that only speaks of something else is a warning.
 */
export const checkTopics: Check = (reading) => {
  const { form, read, year } = reading;
  if (form === null || year === null) return lacking('form');
  if (read.text.trim() === '') return lacking('paragraphs');
  const isEarly = early.includes(form.code);
  const asked = topics.filter(({ still }) => still || isEarly);
  // Without their tables these reports have no figures at all: that is R19's finding.
  const unread = !isEarly && read.extraction.tables.length === 0;
  return judged(
    asked.flatMap((topic) => judgeTopic(reading, topic, unread)),
    asked.length,
  );
};

const early: readonly FormCode[] = ['a2008', 't2014'];

function judgeTopic(reading: Reading, topic: Topic, unread: boolean): readonly Failure[] {
  const chapter = chapterOf(reading, topic);
  if (!unread && !isAnswered(reading, topic)) {
    return chapter === undefined
      ? [{ kind: 'topic-missing', facts: { topic: topic.topic }, evidence: [], degree: 'graver' }]
      : [{ ...offTopic(reading, chapter, topic), degree: 'graver' }];
  }
  const body = reading.plain.slice(chapter?.body, chapter?.to).trim();
  return chapter === undefined || body.length < 12 || topic.words.test(body) ? [] : [offTopic(reading, chapter, topic)];
}

const offTopic = (reading: Reading, chapter: ChapterRead, { topic }: Topic): Failure => ({
  kind: 'off-topic',
  facts: { chapter: chapter.title, topic },
  evidence: [evidenceAt(reading, chapter)],
});

const isAnswered = ({ facts, table }: Reading, { topic, figures: concepts, cells }: Topic): boolean =>
  facts.some(
    (fact) =>
      fact.value !== null &&
      fact.scope !== 'prior' &&
      fact.kind !== 'share' &&
      (concepts.test(fact.concept) || cells.test(fact.concept) || (topic === 'disclosure' && isAllByWebsite(fact))),
  ) || table?.form.cells.some(({ code }, place) => cells.test(code) && table.figures[place] !== null) === true;

/** 通过门户网站公开各类信息46条: where there is one channel, its count is the total. Sending in and uploading are no disclosure. */
const isAllByWebsite = ({ concept, quote, qualifier }: Placed): boolean =>
  concept === 'channel.website' && qualifier === null && /(?:公开|公布|发布)[^,，]{0,10}信息/.test(quote);

const chapterOf = ({ read }: Reading, { title }: Topic): ChapterRead | undefined => {
  const own = read.extraction.chapters.filter((chapter) => title.test(chapter.title));
  return own.find(({ level }) => level === 1) ?? own[0];
};
