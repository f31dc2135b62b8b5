import { deflateSync } from 'node:zlib';

export interface MadePdf {
  /** Lines of each page; a page without lines is only a picture. */
  readonly pages: readonly (readonly string[])[];
  readonly author?: string;
  /** Entries of the trailer, as that of a locked file. */
  readonly trailer?: string;
  /** Something else than text in the first page's stream. */
  readonly stream?: Uint8Array;
}

/** A PDF whose Chinese font is not in the file, as older programs write it. */
export function madePdf({ pages, author = '', trailer = '', stream }: MadePdf): Uint8Array {
  const first = 6;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >> >>',
    `<< /Author ${hex(author, 'feff')} >>`,
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
      index === 0 && stream !== undefined ? packed(stream) : packed(new TextEncoder().encode(content(lines))),
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

const content = (lines: readonly string[]): string =>
  lines.map((line, index) => `BT /F1 12 Tf 50 ${800 - index * 20} Td ${hex(line, '')} Tj ET`).join('\n');

const hex = (text: string, mark: string): string =>
  `<${mark}${[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

function packed(bytes: Uint8Array): string {
  const stream = deflateSync(bytes);
  const text = stream.toString('latin1');
  return `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${text}\nendstream`;
}
