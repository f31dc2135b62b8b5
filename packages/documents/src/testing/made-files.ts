import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../xml.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/** A Word file with this body and these parts beside it. */
export const madeDocx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed({
    '[Content_Types].xml': types,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

export const wordPart = (name: string, inside: string): string => `<w:${name} ${w}>${inside}</w:${name}>`;
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`;
export const tableRow = (...cells: string[]): string =>
  `<w:tbl><w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>`;

/** Properties of an office file. */
export const coreProperties = (author: string, last: string): string =>
  `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${last}</cp:lastModifiedBy></cp:coreProperties>`;

export interface MadeSheet {
  readonly name: string;
  readonly state?: string;
  /** Inside of the sheet: `<cols>`, `<sheetData>`. */
  readonly inside: string;
}

/** An Excel file of these sheets. `names` is the inside of `definedNames`. */
export const madeXlsx = (
  sheets: readonly MadeSheet[],
  parts: Readonly<Record<string, string>> = {},
  names = '',
): Uint8Array =>
  packed({
    '[Content_Types].xml': types,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" r:id="r${index}"${state === undefined ? '' : ` state="${state}"`}/>`,
      )
      .join('')}</sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, index) => `<Relationship Id="r${index}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ inside }, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${inside}</worksheet>`]),
    ),
    ...parts,
  });

/** A row of texts that stand in their cells. */
export const sheetRow = (number: number, texts: readonly string[], attributes = ''): string =>
  `<row r="${number}" ${attributes}>${texts
    .map(
      (text, index) => `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`;
