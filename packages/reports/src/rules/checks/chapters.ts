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
  const missing = ofNarrative(reading, 'R11').concat(tablesMissing(form, matched));
  return { ...judged([...order, ...titles], matched.length), findings: missing };
};

/** The fifth chapter lost some words of its title in 2021; reports of these years bear either. */
const isTitled = (title: string, { code, title: printed }: Chapter): boolean =>
  [
    printed,
    ...versions.flatMap(({ chapters }) => chapters.filter((each) => each.code === code).map((each) => each.title)),
  ]
    .map(bare)
    .includes(bare(title));

const versions = [getForm('a2019'), getForm('a2021')];

/** R12–R15: what the chapters must speak of, as in live reports. */
export const checkPoints: Check = (reading, { code }) => {
  if (matchChapters(reading).length === 0) return lacking('chapters');
  return asChecked(ofNarrative(reading, code), 'chapters');
};

/** Chapters of the report with the chapter of its form that each is; the first where two would be the same one. */
export function matchChapters({ form, read }: Reading): readonly Matched[] {
  if (form === null) return [];
  const taken = new Set<string>();
  return read.extraction.chapters
    .filter(({ level }) => level === 1)
    .flatMap((each): readonly Matched[] => {
      const title = bare(each.title);
      const chapter =
        form.chapters.find((one) => bare(one.title) === title) ??
        form.chapters.find(({ code }) => keys[code]?.test(title) === true && !taken.has(code));
      if (chapter === undefined || taken.has(chapter.code)) return [];
      taken.add(chapter.code);
      return [{ chapter, read: each }];
    });
}

function ofNarrative(reading: Reading, rule: string): readonly Finding[] {
  const { form, unitKind, read } = reading;
  if (form === null) return [];
  const matched = matchChapters(reading);
  const narrative = Object.fromEntries(
    matched.map(({ chapter, read: { body, to } }) => [chapter.code, read.text.slice(body, to)]),
  );
  const heads = new Map(matched.map(({ chapter, read: { from, body } }) => [chapter.code, { from, to: body }]));
  return checkNarrative(form, unitKind ?? 'other', narrative)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const head = finding.outcome === 'failed' ? heads.get(finding.cells[0] ?? '') : undefined;
      return head === undefined ? finding : { ...finding, evidence: [evidenceAt(reading, head)] };
    });
}

// A live report prints its chapters of tables by itself; one from outside may lack them.
function tablesMissing(form: Form, matched: readonly Matched[]): readonly Finding[] {
  const present = new Set(matched.map(({ chapter }) => chapter.code));
  return form.chapters
    .filter(({ body, code }) => body === 'tables' && !present.has(code))
    .map(({ code, title }) => ({
      rule: 'R11',
      kind: 'chapter-missing',
      severity: 'error',
      outcome: 'failed',
      cells: [code],
      ground: '六章齐全，内容不遗漏',
      facts: { chapter: title },
      missing: [],
    }));
}

const placeOf = (form: Form, chapter: Chapter): number => form.chapters.indexOf(chapter);

/** A title without its number and marks. */
const bare = (title: string): string =>
  title.replace(/^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?/, '').replaceAll(/[\s、,，。:：]/g, '');
