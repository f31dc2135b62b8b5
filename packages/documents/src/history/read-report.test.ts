import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { madeDocx } from '../testing/made-files.ts';
import { madePdf } from '../testing/made-pdf.ts';
import { readReport } from './read-report.ts';
import { a2021, asDocx, asHtml, asPdf, asText, asXlsx, figure, gb18030 } from './testing/printed-report.ts';

interface Read {
  readonly unit: string | null;
  readonly year: number | null;
  readonly chapters: readonly string[];
  readonly figures: Readonly<Record<string, string | null>>;
  readonly prose: readonly string[];
}

async function read(name: string, bytes: Uint8Array): Promise<Read> {
  const result = await readReport(name, bytes);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.refusal)}`);
  const { text, extraction } = result.value;
  for (const { quote, from, to } of extraction.facts) expect(text.slice(from, to)).toBe(quote);
  return {
    unit: extraction.unit,
    year: extraction.year,
    chapters: extraction.chapters.map(({ title }) => title),
    figures: Object.fromEntries(
      extraction.tables.flatMap(({ cells }) => cells.map(({ cell, value }) => [cell, value])),
    ),
    prose: extraction.facts
      .filter(({ where }) => where.table === null)
      .map(({ metric, value }) => `${metric} ${value}`),
  };
}

const expected = await read('a.txt', strToU8(asText));

test('the text itself: every cell of the three tables, and what the prose says', () => {
  expect(expected).toMatchObject({ unit: '和平镇人民政府', year: 2022 });
  expect(expected.chapters).toHaveLength(6);
  expect(Object.keys(expected.figures)).toHaveLength(a2021.cells.length);
  expect(expected.figures).toMatchObject({ 'P6.PENALTY.decisions': null, 'R1.C7': figure(a2021, 'R1.C7') });
  expect(expected.prose).toEqual(['disclosure.total 1204', 'R1.C7 14', 'RV.TOTAL 0']);
});

/** Lines of the text with one space for several. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.replace(/\s+/g, ' ').trim()]));

test.each([
  ['a.html', () => strToU8(asHtml)],
  ['a.docx', () => asDocx(false)],
])('%s as text: every printed cell once, in its row', async (name, bytes) => {
  const result = await readReport(name, bytes());
  expect(result.ok && linesOf(result.value.text)).toEqual(linesOf(asText));
});

describe('the same report says the same in every kind of file', () => {
  test.each([
    ['utf8.html', () => strToU8(asHtml)],
    ['gb18030.htm', () => gb18030(asHtml)],
    ['gb18030.txt', () => gb18030(asText)],
    ['typed.docx', () => asDocx(false)],
    ['numbered.docx', () => asDocx(true)],
    ['merged.xlsx', asXlsx],
  ])('%s', async (name, bytes) => expect(await read(name, bytes())).toEqual(expected));

  test('a.pdf, where an empty place leaves nothing behind: its row is unknown, never zero', async () => {
    const { figures, ...rest } = await read('a.pdf', asPdf());
    const { figures: all, ...same } = expected;
    expect(rest).toEqual(same);
    const row = Object.keys(all).filter((cell) => cell.startsWith('P6.PENALTY'));
    expect(figures).toEqual(Object.fromEntries(Object.entries(all).filter(([cell]) => !row.includes(cell))));
  });
});

const container = (inside: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8(inside)]);
const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
const other = '关于编制2022年政府信息公开工作年度报告的通知\n一、时间安排\n请各单位于1月20日前报送，逾期通报。';

describe('refused, each with its own words', () => {
  test.each([
    ['a.doc', 'file-old-format', () => container('Word.Document.8')],
    ['a.wps', 'file-old-format', () => container('WPS')],
    ['a.xls', 'file-old-format', () => container('Excel')],
    ['a.ofd', 'file-old-format', () => zipSync({ 'OFD.xml': strToU8('<OFD/>') })],
    ['a.jpg', 'report-scanned', () => strToU8('JFIF')],
    ['a.zip', 'file-kind-refused', () => zipSync({ a: strToU8('a') })],
    ['a.csv', 'file-kind-refused', () => strToU8('公开,1')],
    ['a.docx', 'file-locked', () => container([...'EncryptedPackage'].join('\0'))],
    ['a.docx', 'file-not-what-it-says', () => container('Word.Document.8')],
    ['a.pdf', 'file-locked', () => madePdf({ pages: [['正文']], trailer: locked })],
    ['a.pdf', 'file-not-what-it-says', () => asXlsx()],
    ['a.pdf', 'file-not-what-it-says', () => strToU8('%PDF-1.7\n没有别的')],
    ['a.docx', 'file-not-what-it-says', () => asDocx(false).slice(0, 900)],
    ['a.docx', 'file-unreadable', () => madeDocx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000))],
    ['a.docx', 'report-scanned', () => madeDocx('<w:p/>', { 'word/media/image1.png': 'x' })],
    ['a.pdf', 'report-scanned', () => madePdf({ pages: [[], []] })],
    ['a.xlsx', 'file-too-large', () => zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1_048_576) })],
    ['a.txt', 'file-too-large', () => new Uint8Array(21 * 1_048_576)],
    ['a.txt', 'report-too-long', () => strToU8(`${asText}${'公开。'.repeat(80_000)}`)],
    ['a.txt', 'report-other-kind', () => strToU8(other)],
    ['a.txt', 'secret-material', () => strToU8(`秘密★3年\n${asText}`)],
    ['a.txt', 'report-several', () => strToU8(`${asText}\n${asText.replaceAll('2022', '2021')}`)],
  ])('%s: %s, %#', async (name, code, bytes) => {
    const result = await readReport(name, bytes());
    expect(result.ok ? 'read' : result.refusal.code).toBe(code);
  });
});

test('a page whose bytes are damaged in a few places is read as it says of itself', async () => {
  const said = asHtml.replace('<head>', '<head><meta charset="gb2312">');
  const damaged = gb18030(said);
  damaged.set([0xff], damaged.length - 60);
  const result = await readReport('a.html', damaged);
  expect(result.ok && result.value.extraction.year).toBe(2022);
});

test('pages that are only pictures are named beside what was read', async () => {
  const result = await readReport(
    'a.pdf',
    madePdf({ pages: [asText.split('\n').slice(0, 30), [], ['六、其他', '无。']] }),
  );
  expect(result.ok && result.value.bare).toEqual([2]);
});
