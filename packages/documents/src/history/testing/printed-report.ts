import { type Form, getForm } from '@gongkai/forms';
import { madeDocx, madeXlsx, paragraph } from '../../testing/made-files.ts';
import { madePdf } from '../../testing/made-pdf.ts';
import { escapeXml } from '../../xml.ts';

export const a2021 = getForm('a2021');

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
export const figure = (form: Form, cell: string): string =>
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

export const asText: string = each(
  (line) => line,
  (rows) => rows.map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`).join('\n'),
);

export const asHtml: string = `<html><head><title>和平镇</title></head><body><nav>首页 99 条</nav><table><tr><td>${each(
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
export const asDocx = (numbered: boolean): Uint8Array =>
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

export function asXlsx(): Uint8Array {
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
export function asPdf(): Uint8Array {
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

/** The older encoding of Chinese, by turning its decoder around. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high += 1)
    for (let low = 0x40; low < 0xff; low += 1) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (bytes.get(sign) ?? []))));
}
