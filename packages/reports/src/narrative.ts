import type { Chapter, Form, RequiredPoint } from '@gongkai/forms';
import type { Finding, FormCode, UnitKind } from '@gongkai/kernel';
import type { Narrative } from './shapes/index.ts';

const noticeGround = '条例第五十条；国办公开办函〔2019〕60号、〔2021〕30号：六章齐全，内容不遗漏';

/**
 * Chapters there, long enough, and speaking of what the law asks for (R11–R15). A chapter whose body is a table needs
 * no prose; a point of a chapter not yet written is not evaluated, for the missing chapter is the finding.
 */
export const checkNarrative = (form: Form, unitKind: UnitKind, narrative: Narrative): Finding[] =>
  form.chapters.flatMap((chapter) => {
    const text = (narrative[chapter.code] ?? '').trim();
    return [
      ...checkPresence(form, chapter, text),
      ...checkLength(chapter, text),
      ...chapter.points.map((point) => checkPoint(chapter, point, unitKind, text)),
    ];
  });

/** Forms whose chapters a notice prescribes; before them, and beside them, prose is free (R11 holds for 2019 and 2021). */
const prescribed: readonly FormCode[] = ['a2019', 'a2021'];

function checkPresence(form: Form, chapter: Chapter, text: string): Finding[] {
  if (chapter.body === 'tables' || !prescribed.includes(form.code)) return [];
  return [
    {
      rule: 'R11',
      kind: 'chapter-missing',
      severity: 'error',
      outcome: isWritten(chapter, text) ? 'passed' : 'failed',
      cells: [chapter.code],
      ground: noticeGround,
      facts: { chapter: chapter.title },
      missing: [],
    },
  ];
}

function checkLength(chapter: Chapter, text: string): Finding[] {
  if (chapter.least === undefined) return [];
  const written = isWritten(chapter, text);
  return [
    {
      rule: 'R13',
      kind: 'chapter-too-short',
      severity: 'error',
      outcome: written ? (lengthOf(text) >= chapter.least ? 'passed' : 'failed') : 'not-evaluated',
      cells: [chapter.code],
      ground: '问题与改进一章不得空缺、不得只写“无”',
      facts: { chapter: chapter.title, least: chapter.least },
      missing: written ? [] : [chapter.code],
    },
  ];
}

function checkPoint(chapter: Chapter, point: RequiredPoint, unitKind: UnitKind, text: string): Finding {
  const written = isWritten(chapter, text);
  const spoken = point.words.some((word) => text.includes(word));
  return {
    rule: point.rule,
    kind: 'point-missing',
    severity: point.severeFor?.includes(unitKind) === true ? 'error' : point.severity,
    outcome: written ? (spoken ? 'passed' : 'failed') : 'not-evaluated',
    cells: [chapter.code, point.code],
    ground: point.ground,
    facts: { chapter: chapter.title, point: point.label },
    missing: written ? [] : [chapter.code],
  };
}

/** 「无」 and its like answer a chapter that may be nil, and are no text where somebody must write (domain §2.1: 空缺或写“无”). */
function isWritten({ nilSentence }: Chapter, text: string): boolean {
  if (nilSentence !== '') return text !== '';
  return text !== '' && !/^(无|没有|略|\/|—|-)[。.]?$/u.test(text);
}

const lengthOf = (text: string): number => text.replaceAll(/\s/gu, '').length;

/** Chapters of a nil return, with the law's sentence each; a chapter that must be written in person stays empty. */
export const nilNarrative = (form: Form): Narrative =>
  Object.fromEntries(
    form.chapters.filter((chapter) => chapter.nilSentence !== '').map((chapter) => [chapter.code, chapter.nilSentence]),
  );
