import type { ChapterRead } from '@gongkai/extraction';
import { type Chapter, type Form, getForm } from '@gongkai/forms';
import type { Finding } from '@gongkai/kernel';
import { checkNarrative } from '../../narrative.ts';
import { evidenceAt, type Reading } from '../reading.ts';
import { asChecked, type Check, type Failure, judged, lacking } from '../rule.ts';

/** By which word a chapter of the form is found again, however it is titled. */
const keys: Readonly<Record<string, RegExp>> = {
  OVERVIEW: /总体情况|^概述|^概况|工作情况/,
  DISCLOSURE: /主动公开/,
  RESPONSES: /回应|解读/,
  APPLICATIONS: /申请(?!行政复议|复议)/,
  FEES: /收费/,
  REMEDIES: /复议|诉讼/,
  SUPPORT: /机构|保障|经费/,
  PROBLEMS: /问题|不足|改进/,
  OTHER: /其[他它](?:需要|事项|应)/,
};

interface Matched {
  readonly chapter: Chapter;
  readonly read: ChapterRead;
}

/** R11: six chapters, in order, titled as the notice prescribes. */
export const checkChapters: Check = (reading) => {
  const { form } = reading;
  const matched = matchChapters(reading);
  if (form === null || matched.length === 0) return lacking('chapters');
  const order = matched.flatMap(({ chapter, read }, index): readonly Failure[] => {
    const before = matched.slice(0, index).find((each) => placeOf(form, each.chapter) > placeOf(form, chapter));
    if (before === undefined) return [];
    return [
      {
        kind: 'chapter-order',
        facts: { chapter: bare(chapter.title), before: bare(before.chapter.title) },
        evidence: [evidenceAt(reading, { from: read.from, to: read.body })],
        cells: [chapter.code],
      },
    ];
  });
  const titles = matched.flatMap(({ chapter, read }): readonly Failure[] =>
    isTitled(read.title, chapter)
      ? []
      : [
          {
            kind: 'chapter-title',
            facts: { found: read.title, title: chapter.title },
            evidence: [evidenceAt(reading, { from: read.from, to: read.body })],
            cells: [chapter.code],
          },
        ],
  );
  return {
    ...judged([...order, ...titles, ...tablesMissing(form, matched)], matched.length),
    findings: ofNarrative(reading, form, 'R11'),
  };
};

/** The fifth chapter lost some words of its title in 2021; reports of these years bear either. */
const isTitled = (title: string, { code }: Chapter): boolean =>
  versions.some(({ chapters }) => chapters.some((each) => each.code === code && bare(each.title) === bare(title)));

const versions = [getForm('a2019'), getForm('a2021')];

/** R12–R15: what the chapters must speak of, as in live reports. */
export const checkPoints: Check = (reading, { code }) => {
  const { form } = reading;
  return form === null || matchChapters(reading).length === 0
    ? lacking('chapters')
    : asChecked(ofNarrative(reading, form, code), 'chapters');
};

/** Chapters of the report with the chapter of its form that each is; the first where two would be the same one. */
export function matchChapters({ form, read }: Reading): readonly Matched[] {
  const chapters = form?.chapters ?? [];
  const taken = new Set<string>();
  return read.extraction.chapters
    .filter(({ level }) => level === 1)
    .flatMap((each): readonly Matched[] => {
      const title = bare(each.title);
      const chapter =
        chapters.find((one) => bare(one.title) === title) ??
        chapters.find(({ code }) => keys[code]?.test(title) === true && !taken.has(code));
      if (chapter === undefined || taken.has(chapter.code)) return [];
      taken.add(chapter.code);
      return [{ chapter, read: each }];
    });
}

function ofNarrative(reading: Reading, form: Form, rule: string): readonly Finding[] {
  const { unitKind, read } = reading;
  const matched = matchChapters(reading);
  const narrative = Object.fromEntries(
    matched.map(({ chapter, read: { body, to } }) => [chapter.code, read.text.slice(body, to)]),
  );
  return checkNarrative(form, unitKind, narrative)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const evidence = matched
        .filter(({ chapter }) => finding.outcome === 'failed' && finding.cells.includes(chapter.code))
        .map(({ read: { from, body } }) => evidenceAt(reading, { from, to: body }));
      return evidence.length === 0 ? finding : { ...finding, evidence };
    });
}

// A live report prints its chapters of tables by itself; one from outside may lack them.
const tablesMissing = (form: Form, matched: readonly Matched[]): readonly Failure[] =>
  form.chapters
    .filter(({ body, code }) => body === 'tables' && !matched.some(({ chapter }) => chapter.code === code))
    .map(({ code, title }) => ({ kind: 'chapter-missing', facts: { chapter: title }, evidence: [], cells: [code] }));

const placeOf = (form: Form, chapter: Chapter): number => form.chapters.indexOf(chapter);

/** A title without its number and marks. */
const bare = (title: string): string => title.replaceAll(/^[一二三四五六七八九十]+|[\s、,，.．。:：]/g, '');
