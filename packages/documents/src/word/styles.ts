import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { fonts, sizes } from './fonts.ts';
import { twips } from './page-setup.ts';

const line = { line: twips.line, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
// 28 characters of 16 pt are 2 mm wider than the text area: each gives up a quarter point.
const closer = -5;
const firstLine = { firstLine: 2 * twips.character, firstLineChars: 200 } as const;
export const styleIds = { body: 'ReportBody', note: 'ReportNote', table: 'ReportTable' } as const;

const black = '000000';

const heading = (font: (typeof fonts)[keyof typeof fonts]) => ({
  run: { font, size: sizes.body, bold: false, italics: false, color: black },
  paragraph: { spacing: line, indent: firstLine, keepNext: true },
});

/** Body 3号仿宋 two characters in; 一、黑体，（一）楷体，1. 仿宋; title 2号小标宋 (GB/T 9704-2012 §5.2.2, §7.3). */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fonts.body,
        size: sizes.body,
        characterSpacing: closer,
        color: black,
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: line },
    },
    title: {
      run: { font: fonts.title, size: sizes.title, characterSpacing: 0, bold: false, color: black },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line, after: twips.line } },
    },
    heading1: heading(fonts.chapter),
    heading2: heading(fonts.section),
    heading3: heading(fonts.body),
  },
  paragraphStyles: [
    // The character grid counts from the size of this style (ECMA-376-1 §17.6.5).
    { id: 'Normal', name: 'Normal', quickFormat: true, run: { font: fonts.body, size: sizes.body } },
    {
      id: styleIds.body,
      name: '正文（公文）',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: fonts.body, size: sizes.body },
      paragraph: { spacing: line, indent: firstLine, alignment: AlignmentType.BOTH },
    },
    {
      id: styleIds.note,
      name: '附注（公文）',
      basedOn: 'Normal',
      run: { font: fonts.body, size: sizes.note, characterSpacing: 0 },
      paragraph: { spacing: { line: 320, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
    {
      id: styleIds.table,
      name: '表格文字（公文）',
      basedOn: 'Normal',
      run: { font: fonts.body, size: sizes.table, characterSpacing: 0 },
      paragraph: { spacing: { line: 280, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
  ],
};

/**
 * The page declares the grid of 22 lines by 28 characters, and the paragraphs reach both by their own line height and
 * spacing, off the grid: LibreOffice sets a character that is wider than its place in the grid over two places (seen with
 * 7.4). The library cannot say this of paragraphs.
 */
export const offTheGrid = (stylesXml: string): string =>
  stylesXml.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/>');
