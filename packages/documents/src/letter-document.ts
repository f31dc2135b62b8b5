import { printDate } from '@gongkai/kernel';
import type { LetterText } from '@gongkai/registers/letters';
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Block } from './outline.ts';
import { phrases } from './phrases.ts';
import { finishPackage } from './word/finish-package.ts';
import { sectionOptions, twips } from './word/page-setup.ts';
import { blockParagraphs } from './word/paragraphs.ts';
import { styleIds, styles } from './word/styles.ts';

/**
 * A letter as a Word file by GB/T 9704-2012: title, number, addressee at the left edge, body, annexes, signature, and the
 * organ's address in brackets below the date; a reply slip on a page of its own. The same letter gives the same bytes.
 */
export async function letterToDocx(letter: LetterText, { demo }: { readonly demo: boolean }): Promise<Uint8Array> {
  const document = new Document({
    title: letter.title,
    creator: letter.organ,
    lastModifiedBy: letter.organ,
    description: demo ? phrases.demo : '',
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 640,
    styles,
    sections: [
      {
        ...sectionOptions([demo ? phrases.demo : [], letter.number === null ? phrases.preview : []].flat().join('　')),
        children: [
          ...headOf(letter),
          ...blocksOf(letter).flatMap((block, index) =>
            // A signature never stands alone on a page: the last paragraph goes with it (§7.3.5).
            blockParagraphs(block, index >= letter.paragraphs.length - 1),
          ),
          ...footOf(letter),
        ],
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(document), { day: letter.day, blocks: [] });
}

/** The number stands below the title, a blank line before the addressee (§7.3.1, §7.3.2). */
const headOf = (letter: LetterText): readonly Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { after: 0 },
    children: [new TextRun(letter.title)],
  }),
  ...(letter.number === null ? [] : [line(letter.number, { alignment: AlignmentType.CENTER, before: 0.5 })]),
  line(`${letter.addressee}：`, { alignment: AlignmentType.LEFT, before: 1 }),
];

type Prose = Exclude<Block, { kind: 'table' }>;

const blocksOf = (letter: LetterText): readonly Prose[] => [
  ...letter.paragraphs.map((text) => ({ kind: 'paragraph', text, lead: null }) as const),
  ...(letter.enclosures.length === 0 ? [] : [{ kind: 'annex-list', names: letter.enclosures } as const]),
  { kind: 'signature', unitName: letter.organ, date: printDate(letter.day) },
];

/** 附注 two characters in, in brackets below the date (§7.3.7); then the slip. */
const footOf = ({ contact, slip }: LetterText): readonly Paragraph[] => [
  new Paragraph({ style: styleIds.body, children: [new TextRun(`（${contact}）`)] }),
  ...(slip === null ? [] : slipOf(slip)),
];

const slipOf = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, pageBreakBefore: true, children: [new TextRun(title)] }),
  // Room to write.
  ...lines.map((text) => line(text, { alignment: AlignmentType.LEFT, before: 1 })),
];

const line = (
  text: string,
  place: { alignment: (typeof AlignmentType)[keyof typeof AlignmentType]; before: number },
): Paragraph =>
  new Paragraph({
    alignment: place.alignment,
    spacing: { before: place.before * twips.line },
    children: [new TextRun(text)],
  });
