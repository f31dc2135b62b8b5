import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block, Outline } from '../outline.ts';
import { phrases } from '../phrases.ts';
import { fonts, sizes } from './fonts.ts';
import { textWidth, twips } from './page-setup.ts';
import { styleIds } from './styles.ts';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Title, with 草稿 or 未公布 above it where the report is not yet what it will be. */
export function titleParagraphs({ title, unitName, statusNote }: Outline): readonly Paragraph[] {
  const status = statusNote === null ? [] : [note(`〔${statusNote}〕`, AlignmentType.CENTER)];
  const lines = titleLines(title, unitName);
  const runs = lines.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
  return [...status, new Paragraph({ heading: HeadingLevel.TITLE, children: runs })];
}

/** A long title turns its line after the unit's name, never inside a word (§7.3.1: 词意完整). */
function titleLines(title: string, unitName: string): readonly string[] {
  const fitting = textWidth / (sizes.title * 10);
  if (widthOf(title) <= fitting || !title.startsWith(unitName)) return [title];
  return [unitName, title.slice(unitName.length)];
}

/** One block of prose as Word paragraphs; tables are not prose. `keepNext`: text that stays on the page of what follows it. */
export function blockParagraphs(block: Exclude<Block, { kind: 'table' }>, keepNext = false): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headingLevels[block.level], children: [new TextRun(block.text)] })];
    case 'paragraph': {
      const lead = block.lead === null ? [] : [new TextRun({ text: block.lead, font: fonts.section })];
      return [new Paragraph({ style: styleIds.body, keepNext, children: [...lead, new TextRun(block.text)] })];
    }
    case 'note':
      return [note(block.text, AlignmentType.LEFT)];
    case 'addressee':
      return [new Paragraph({ spacing: { before: twips.line }, children: [new TextRun(block.text)] })];
    case 'annex-list':
      return annexList(block.names, keepNext);
    case 'signature':
      return signature(block.unitName, block.date);
    case 'annex':
      return [
        new Paragraph({
          pageBreakBefore: true,
          spacing: { after: twips.line },
          children: [new TextRun({ text: block.mark, font: fonts.chapter })],
        }),
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.title)] }),
      ];
  }
}

const note = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph =>
  new Paragraph({ style: styleIds.note, alignment, children: [new TextRun(text)] });

/** One blank line, then two characters in 附件：; several are numbered and stand below one another (§7.3.4). */
function annexList(names: readonly string[], keepNext: boolean): readonly Paragraph[] {
  const label = `${phrases.annexes}：`;
  return names.map((name, index) => {
    const numbered = names.length === 1 ? name : `${index + 1}.${name}`;
    const left = index === 0 ? 2 : 2 + label.length;
    return new Paragraph({
      spacing: { before: index === 0 ? twips.line : 0 },
      keepNext,
      indent: { left: left * twips.character },
      children: [new TextRun(index === 0 ? `${label}${numbered}` : numbered)],
    });
  });
}

/** The date four characters in from the right, the unit's name centred above it (§7.3.5). */
function signature(unitName: string, date: string | null): readonly Paragraph[] {
  const dateRight = 4;
  const right = date === null ? dateRight : dateRight + (widthOf(date) - widthOf(unitName)) / 2;
  return [
    line(unitName, Math.max(0, right), { before: 2 * twips.line, keepNext: date !== null }),
    ...(date === null ? [] : [line(date, dateRight, { before: 0, keepNext: false })]),
  ];
}

const line = (text: string, right: number, place: { before: number; keepNext: boolean }): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(right * twips.character) },
    spacing: { before: place.before },
    keepNext: place.keepNext,
    children: [new TextRun(text)],
  });

/** In characters: digits and Latin letters are half as wide as Chinese. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char <= '~' ? 0.5 : 1), 0);
