import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { fonts, sizes } from './fonts.ts';

/** Twentieths of a point, as Word counts. */
export const twips = {
  page: { width: 11906, height: 16838 },
  /** 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm; bottom and right follow (GB/T 9704-2012 §5.2.1). */
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
  /** 22 lines on 225 mm. */
  line: 580,
  /** One character of 3号 (16 pt). */
  character: 320,
} as const;

export const textWidth = twips.page.width - twips.margin.left - twips.margin.right;

/** A4 with the text area, the grid of 22 lines by 28 characters, page numbers and, on every page, the mark. */
export const sectionOptions = (mark: string): Omit<ISectionOptions, 'children'> => ({
  properties: {
    page: {
      size: twips.page,
      // A page number's line of 14 pt ends 7 mm below the text area: 35 − 7 − 4.9 mm from the edge (§7.5).
      margin: { ...twips.margin, header: 850, footer: 1307, gutter: 0 },
    },
    // 28 characters of 16 pt are 2 mm wider than the text area: each gives up 848/4096 pt.
    grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: twips.line, charSpace: -848 },
  },
  headers: { default: markHeader(mark), even: markHeader(mark) },
  footers: { default: pageNumberFooter('odd'), even: pageNumberFooter('even') },
});

const markHeader = (mark: string): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: mark === '' ? [] : [new TextRun({ text: mark, font: fonts.chapter, size: sizes.note })],
      }),
    ],
  });

/** 4号半角宋体, between dashes; odd pages right, even pages left, one character in (§7.5). */
function pageNumberFooter(side: 'odd' | 'even'): Footer {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: fonts.pageNumber,
    size: sizes.pageNumber,
  });
  const oneIn = 280;
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: oneIn } : { left: oneIn },
        children: [number],
      }),
    ],
  });
}
