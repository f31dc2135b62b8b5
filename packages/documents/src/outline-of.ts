import type { Chapter } from '@gongkai/forms';
import { printDate } from '@gongkai/kernel';
import { verificationCode } from '@gongkai/reports';
import { errataBlocks } from './errata-blocks.ts';
import { formTable, type PrintedFigures } from './form-table.ts';
import type { Block, Outline } from './outline.ts';
import { coverageSentence, phrases } from './phrases.ts';
import { plainLine } from './plain-text.ts';
import { proseBlocks } from './prose.ts';
import type { Annex, ReportDocument, RollUpFigures } from './report-document.ts';
import { rollUpTable } from './roll-up-table.ts';

/**
 * The report in its printed order: opening, chapters with their tables in place, names of the annexes, signing unit and
 * date, annexes, and what proves the figures. Every printer prints this and nothing beside it.
 */
export function outlineOf(doc: ReportDocument): Outline {
  const annexes = annexesOf(doc).map(({ title, blocks }) => ({ title: plainLine(title), blocks }));
  const unitName = plainLine(doc.unitName);
  return {
    title: plainLine(doc.title),
    unitName,
    day: doc.dates.signedOn ?? doc.dates.to,
    statusNote: doc.statusNote === undefined ? null : plainLine(doc.statusNote),
    demo: doc.demo,
    blocks: [
      ...openingBlocks(doc),
      ...coverageBlocks(doc.rollup),
      ...doc.form.chapters
        .filter((chapter) => !isAnnexChapter(chapter))
        .flatMap((chapter) => chapterBlocks(doc, chapter)),
      ...(annexes.length > 0 ? [{ kind: 'annex-list', names: annexes.map(({ title }) => title) } as const] : []),
      {
        kind: 'signature',
        unitName,
        date: doc.dates.signedOn === null ? null : printDate(doc.dates.signedOn),
      },
      ...annexes.flatMap(({ title, blocks }, index): readonly Block[] => [
        { kind: 'annex', mark: annexes.length === 1 ? phrases.annexes : `${phrases.annexes}${index + 1}`, title },
        ...blocks,
      ]),
      ...errataBlocks(doc.form, doc.errata ?? []),
      ...proofBlocks(doc),
    ],
  };
}

function openingBlocks({ narrative, form, dates }: ReportDocument): readonly Block[] {
  const text = narrative.opening ?? phrases.opening(form.ground, dates.from, dates.to);
  return proseBlocks(text, '');
}

function chapterBlocks(doc: ReportDocument, chapter: Chapter): readonly Block[] {
  return [{ kind: 'heading', level: 1, text: chapter.title }, ...chapterBody(doc, chapter)];
}

/** Tables first, as the forms print them, then what is said about them; a chapter of prose without prose says so. */
function chapterBody(doc: ReportDocument, chapter: Chapter): readonly Block[] {
  const prose = proseBlocks(doc.narrative[chapter.code] ?? '', chapter.title);
  const tables = tableBlocks(doc, chapter.code);
  if (prose.length === 0 && tables.length === 0) return [{ kind: 'note', text: phrases.chapterMissing }];
  return [...tables, ...prose];
}

function tableBlocks(printed: PrintedFigures, chapter: string, prefix = ''): readonly Block[] {
  const tables = printed.form.tables.filter((table) => table.chapter === chapter);
  return tables.map((table) => ({ kind: 'table', table: formTable(table, printed, prefix) }));
}

const coverageBlocks = (rollup: RollUpFigures | undefined): readonly Block[] =>
  rollup === undefined ? [] : [{ kind: 'paragraph', lead: null, text: plainLine(coverageSentence(rollup.coverage)) }];

/** Version, digest and where both can be checked. */
function proofBlocks(doc: ReportDocument): readonly Block[] {
  const lines = [
    ...(doc.version === null ? [] : [phrases.version(doc.version)]),
    ...(doc.sha256 === null ? [] : [phrases.digest(doc.sha256)]),
    ...(doc.verification === null || doc.sha256 === null ? [] : [phrases.code(verificationCode(doc.sha256))]),
    ...(doc.verification === null ? [] : [phrases.verification(doc.verification)]),
  ];
  return lines.map((text) => ({ kind: 'note', text }));
}

interface PrintedAnnex {
  readonly title: string;
  readonly blocks: readonly Block[];
}

// Before 2019 the table is the annex of its report: 附件：政府信息公开情况统计表.
const annexMark = /^附件?[：:]/;
const isAnnexChapter = (chapter: Chapter): boolean => annexMark.test(chapter.title);

function annexesOf(doc: ReportDocument): readonly PrintedAnnex[] {
  return [
    ...doc.form.chapters
      .filter(isAnnexChapter)
      .map((chapter) => ({ title: chapter.title.replace(annexMark, ''), blocks: chapterBody(doc, chapter) })),
    ...rollUpAnnex(doc, doc.rollup),
    ...(doc.annexes ?? []).flatMap((annex, index) => annexBlocks(doc, annex, `annex${index + 1}-`)),
  ];
}

function rollUpAnnex(
  printed: PrintedFigures,
  rollup: RollUpFigures | undefined,
  place = { prefix: '', title: '' },
): readonly PrintedAnnex[] {
  if (rollup === undefined) return [];
  const table = rollUpTable(printed, rollup, place.prefix);
  return [{ title: `${place.title}${table.title}`, blocks: [{ kind: 'table', table }] }];
}

function annexBlocks(doc: ReportDocument, annex: Annex, prefix: string): readonly PrintedAnnex[] {
  const printed = { ...annex, unitName: doc.unitName };
  const tables = annex.form.chapters.flatMap((chapter) => tableBlocks(printed, chapter.code, prefix));
  const blocks = [...tables, ...coverageBlocks(annex.rollup)];
  return [{ title: annex.title, blocks }, ...rollUpAnnex(printed, annex.rollup, { prefix, title: annex.title })];
}
