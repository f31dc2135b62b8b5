import { type Form, getForm } from '@gongkai/forms';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { madeDocx, madeXlsx, paragraph } from '../testing/made-files.ts';
import { madePdf } from '../testing/made-pdf.ts';
import { escapeXml } from '../xml.ts';
import { readReport } from './read-report.ts';

const a2021 = getForm('a2021');

/** A report of 2022, written for this test: lines of prose, and tables given by name. */
const lines: readonly (string | { readonly table: string })[] = [
  '和平镇人民政府2022年政府信息公开工作年度报告',
  '一、总体情况',
  '全年主动公开政府信息1,204条，新收政府信息公开申请14件，未发生行政复议。',
  '二、主动公开政府信息情况',
  { table: 'T1' },
  '三、收到和处理政府信息公开申请情况',
  { table: 'T2' },
  '四、政府信息公开行政复议、行政诉讼情况',
  { table: 'T3' },
  '五、存在的主要问题及改进情况',
  '解读形式还不够丰富，下一步将增加图解。',
  '六、其他需要报告的事项',
  '无。',
];

interface Place {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

// Figures that tell places apart, and one place left empty.
const figure = (form: Form, cell: string): string =>
  cell === 'P6.PENALTY.decisions' ? '' : String(form.cells.findIndex(({ code }) => code === cell) % 50);

function rowsOf(code: string): readonly (readonly Place[])[] {
  const table = a2021.tables.find((each) => each.code === code);
  if (table === undefined) throw new RangeError(code);
  return [...table.head, ...table.body].map((row) =>
    row.map((slot) => ({
      text: slot.kind === 'label' ? slot.text : slot.kind === 'dash' ? '—' : figure(a2021, slot.cell),
      across: slot.colSpan ?? 1,
      down: slot.kind === 'label' ? (slot.rowSpan ?? 1) : 1,
    })),
  );
}

const each = (text: (line: string) => string, table: (rows: ReturnType<typeof rowsOf>) => string, between = '\n') =>
  lines.map((line) => (typeof line === 'string' ? text(line) : table(rowsOf(line.table)))).join(between);

const asText = each(
  (line) => line,
  (rows) => rows.map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`).join('\n'),
);

const asHtml = `<html><head><title>和平镇</title></head><body><nav>首页 99 条</nav><table><tr><td>${each(
  (line) => `<p>${line}</p>`,
  (rows) =>
    `<table>${rows
      .map(
        (row) =>
          `<tr>${row.map(({ text, across, down }) => `<td colspan=${across} rowspan="${down}">${text}</td>`).join('')}</tr>`,
      )
      .join('')}</table>`,
)}</td></tr></table></body></html>`;

/** As Word writes it: a cell that reaches down stands in every row, empty below the first. */
const asDocx = (numbered: boolean): Uint8Array =>
  madeDocx(
    each(
      (line) => {
        const [, number, rest] = /^([一二三四五六]、)(.*)$/.exec(line) ?? [];
        return numbered && number !== undefined
          ? `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${rest}</w:t></w:r></w:p>`
          : paragraph(line);
      },
      (rows) =>
        `<w:tbl>${overGrid(rows)
          .map((row) => `<w:tr>${row.map(wordCell).join('')}</w:tr>`)
          .join('')}</w:tbl>`,
      '',
    ),
    numbered
      ? {
          'word/numbering.xml':
            '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
        }
      : {},
  );

interface GridPlace extends Place {
  readonly column: number;
  readonly goesOn: boolean;
}

/** The places of a table by column; those over which a cell from above reaches are there too. */
function overGrid(rows: ReturnType<typeof rowsOf>): readonly (readonly GridPlace[])[] {
  const open = new Map<number, Place & { left: number }>();
  return rows.map((row) => {
    const out: GridPlace[] = [];
    const queue = [...row];
    for (let column = 1; queue.length > 0 || open.has(column); ) {
      const above = open.get(column);
      const place = above ?? queue.shift();
      if (place === undefined) break;
      out.push({ ...place, column, goesOn: above !== undefined });
      const left = above === undefined ? place.down - 1 : above.left - 1;
      if (left > 0) open.set(column, { ...place, left });
      else open.delete(column);
      column += place.across;
    }
    return out;
  });
}

const wordCell = ({ text, across, down, goesOn }: GridPlace): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${across}"/>${goesOn ? '<w:vMerge/>' : down > 1 ? '<w:vMerge w:val="restart"/>' : ''}</w:tcPr>${goesOn ? '<w:p/>' : paragraph(text)}</w:tc>`;

const letters = (column: number): string => String.fromCharCode(64 + column);

function asXlsx(): Uint8Array {
  const rows: string[] = [];
  const merged: string[] = [];
  const row = (cells: readonly GridPlace[]) => {
    const number = rows.length + 1;
    for (const { column, across, down, goesOn } of cells)
      if (!goesOn && (across > 1 || down > 1))
        merged.push(
          `<mergeCell ref="${letters(column)}${number}:${letters(column + across - 1)}${number + down - 1}"/>`,
        );
    const filled = cells.filter(({ text, goesOn }) => text !== '' && !goesOn);
    rows.push(
      `<row r="${number}">${filled
        .map(({ column, text }) =>
          /^\d+$/.test(text)
            ? `<c r="${letters(column)}${number}"><v>${text}</v></c>`
            : `<c r="${letters(column)}${number}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`,
        )
        .join('')}</row>`,
    );
  };
  for (const line of lines) {
    if (typeof line === 'string') row([{ text: line, across: 1, down: 1, column: 1, goesOn: false }]);
    else for (const cells of overGrid(rowsOf(line.table))) row(cells);
  }
  const inside = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells>`;
  const hidden =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>全年公开政府信息9999条</t></is></c></row></sheetData>';
  return madeXlsx([
    { name: '年报', inside },
    { name: '底稿', state: 'hidden', inside: hidden },
  ]);
}

/** Cell after cell, as a printer leaves a table in the file. */
function asPdf(): Uint8Array {
  const all = each(
    (line) => line,
    (rows) =>
      rows
        .map((row) =>
          row
            .map(({ text }) => text)
            .filter((text) => text !== '')
            .join('\n'),
        )
        .join('\n'),
  ).split('\n');
  const pages = Array.from({ length: Math.ceil(all.length / 38) }, (_, page) => all.slice(page * 38, page * 38 + 38));
  return madePdf({ pages: pages.map((page, index) => ['和平镇年报', ...page, `— ${index + 1} —`]) });
}

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

/** The older encoding of Chinese, by turning its decoder around. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high += 1)
    for (let low = 0x40; low < 0xff; low += 1) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (bytes.get(sign) ?? []))));
}

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
