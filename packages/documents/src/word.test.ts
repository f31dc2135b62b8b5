import { getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { columnsOf, textTable } from './audit/text-table.ts';
import { outlineOf, toDocx } from './index.ts';
import type { Block } from './outline.ts';
import { parseXml, textOf } from './read/xml-tree.ts';
import { partOf } from './testing/office-parts.ts';
import { countingFigures, formsAndKinds, sampleDistrictReport, sampleReport } from './testing/sample-report.ts';

const report = sampleReport(['a2021', 'street']);
const file = await toDocx(outlineOf(report));
const body = partOf(file, 'word/document.xml');

/** All text of the file, as one line. */
const plain = (xml: string): string => (parseXml(xml) ?? []).map(textOf).join('');

describe('page of GB/T 9704-2012', () => {
  test('A4, text area of 156 × 225 mm (§5.2.1)', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  });

  test('22 lines of 28 characters (§5.2.3)', () => {
    expect(body).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="580" w:charSpace="-848"/>');
    expect(partOf(file, 'word/styles.xml')).toContain('w:line="580" w:lineRule="exact"');
  });

  test('body 3号仿宋 two characters in, title 2号小标宋, 一、黑体, （一）楷体 (§5.2.2, §7.3)', () => {
    const styles = partOf(file, 'word/styles.xml');
    expect(styleOf(styles, 'ReportBody')).toMatch(/仿宋_GB2312.*w:sz w:val="32"/);
    expect(styleOf(styles, 'ReportBody')).toContain('w:firstLineChars="200"');
    expect(styleOf(styles, 'Title')).toMatch(/w:jc w:val="center".*方正小标宋简体.*w:sz w:val="44"/);
    expect(styleOf(styles, 'Heading1')).toMatch(/黑体.*w:sz w:val="32"/);
    expect(styleOf(styles, 'Heading2')).toMatch(/楷体_GB2312.*w:sz w:val="32"/);
    expect(partOf(file, 'word/fontTable.xml')).toContain(
      '<w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋"/>',
    );
  });

  test('page number 4号宋体 between dashes, odd pages right, even pages left (§7.5)', () => {
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((path) => partOf(file, path));
    expect(footers.map((footer) => /w:jc w:val="(\w+)"/.exec(footer)?.[1])).toEqual(['right', 'left']);
    for (const footer of footers) {
      expect(footer).toMatch(/宋体.*w:sz w:val="28"/);
      expect(plain(footer)).toContain('— PAGE —');
    }
    expect(partOf(file, 'word/settings.xml')).toContain('w:evenAndOddHeaders');
  });

  test('date four characters in, without leading zeros, the unit centred above it (§7.3.5)', () => {
    const lines = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(([line]) => line);
    const date = lines.find((line) => plain(line) === '2025年1月5日') ?? '';
    const unit = lines.find((line) => plain(line) === report.unitName) ?? '';
    expect(date).toContain('w:right="1280"');
    // 示范区海棠街道办事处 is 10 characters wide, the date 6: two less on the right.
    expect(unit).toContain('w:right="640"');
  });
});

describe('tables', () => {
  test('columns add up to the text area exactly', () => {
    const grids = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
      [...(grid ?? '').matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(grids).toEqual([8845, 8845, 8845]);
  });

  test('heads are repeated on every page, rows are not split, merged cells stay merged', () => {
    const second = body.split('<w:tbl>')[2] ?? '';
    expect(second.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(second.match(/<w:cantSplit\/>/g)).toHaveLength(28);
    expect(second).toMatch(/<w:gridSpan w:val="7"\/>/);
    expect(second).toMatch(/<w:vMerge w:val="restart"\/>/);
  });

  test('what is read as one thing stays on one page, whose name is on every page of it', async () => {
    const entries = [
      ['甲', '1'],
      ['乙', '2'],
    ];
    const columns = columnsOf(['项目', '得分'], [3, 1], [1]);
    const keptIn = async (options: Parameters<typeof textTable>[4]) => {
      const table = textTable('t', '题', columns, entries, options);
      const made = await toDocx({
        ...outlineOf(sampleReport(['a2021', 'street'])),
        blocks: [{ kind: 'table', table }],
      });
      const rows = partOf(made, 'word/document.xml').split('<w:tr>').slice(1);
      return rows.map((row) => [row.includes('<w:tblHeader/>'), row.includes('<w:keepNext/>')]);
    };
    const [head, kept, free] = [
      [true, true],
      [false, true],
      [false, false],
    ];
    expect(await keptIn({ across: '某街道', together: true })).toEqual([head, head, kept, free]);
    expect(await keptIn({})).toEqual([head, free, free]);
  });

  test('each has its caption for screen readers', () => {
    for (const table of report.form.tables) expect(body).toContain(`<w:tblCaption w:val="${table.title}"/></w:tblPr>`);
  });

  test('a long number is set smaller, never broken', async () => {
    const figures = report.form.cells.map(() => 123_456_789);
    const wide = partOf(await toDocx(outlineOf(sampleReport(['a2021', 'street'], figures))), 'word/document.xml');
    const size = /<w:sz w:val="(\d+)"\/>(?:(?!<w:sz ).)*123456789<\/w:t>/.exec(wide.split('<w:tbl>')[2] ?? '')?.[1];
    // Nine digits of half their size in a column of 619 twips less its padding.
    expect(Number(size)).toBe(12);
  });
});

test('a signature stands on no page alone: what comes before it goes with it (§7.3.5)', async () => {
  const paragraph = (text: string) => ({ kind: 'paragraph', text, lead: null }) as const;
  const signed = { kind: 'signature', unitName: '某街道', date: '2026年1月9日' } as const;
  const keptBefore = async (before: readonly Block[]) => {
    const made = await toDocx({ ...outlineOf(report), blocks: [...before, signed] });
    const kept = partOf(made, 'word/document.xml').match(/<w:p>(?:(?!<\/w:p>).)*<w:keepNext\/>.*?<\/w:p>/g) ?? [];
    return kept.map(plain);
  };
  expect(await keptBefore([paragraph('甲'), paragraph('乙')])).toEqual(['乙', '某街道']);
  const annexes = { kind: 'annex-list', names: ['子', '丑'] } as const;
  expect(await keptBefore([paragraph('甲'), annexes])).toEqual(['附件：1.子', '2.丑', '某街道']);
});

test.each(formsAndKinds)('every label of %s stands in the file of a %s, verbatim', async (code, kind) => {
  const form = getForm(code);
  const text = plain(partOf(await toDocx(outlineOf(sampleReport([code, kind]))), 'word/document.xml'));
  const labels = form.tables.flatMap(({ head, body: rows }) =>
    [...head, ...rows].flat().flatMap((slot) => (slot.kind === 'label' ? [slot.text] : [])),
  );
  expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  const chapters = form.chapters.map(({ title }) => title.replace(/^附件?：/, ''));
  expect(chapters.filter((chapter) => !text.includes(chapter))).toEqual([]);
});

test('a district-wide file names who is missing and prints own, below and total of every cell', async () => {
  const own = countingFigures(getForm('a2021'), 'district');
  const district = sampleDistrictReport(own, own);
  const text = plain(partOf(await toDocx(outlineOf(district)), 'word/document.xml'));
  expect(text).toContain('应报3个单位，已报2个（其中零报告1个），未报1个：春晓街道');
  for (const [index, cell] of district.form.cells.entries()) {
    const row = `${cell.fullLabel}${cell.measure}`;
    if (cell.measure === '件') expect(text).toContain(`${row}${own[index]}${own[index]}${2 * (own[index] ?? 0)}`);
  }
});

test('fictional data says so on every page, and title and unit are the file’s own', async () => {
  for (const header of ['word/header1.xml', 'word/header2.xml'])
    expect(plain(partOf(file, header))).toContain('演示数据');
  const core = partOf(file, 'docProps/core.xml');
  expect(core).toContain(`<dc:title>${report.title}</dc:title>`);
  expect(core).toContain(`<dc:creator>${report.unitName}</dc:creator>`);
  const real = await toDocx(outlineOf({ ...report, demo: false }));
  expect(plain(partOf(real, 'word/header1.xml'))).not.toContain('演示数据');
});

test('the same report gives the same bytes, whenever it is printed', async () => {
  expect(await toDocx(outlineOf(report))).toEqual(file);
  expect(partOf(file, 'docProps/core.xml')).toContain('2025-01-05T00:00:00Z');
});

test('markup and control characters in names and prose stay text', async () => {
  const nasty = { ...report, unitName: '<甲>&\u0008办', narrative: { OVERVIEW: 'a</w:t><w:b/>\u0000\u202E文' } };
  const xml = partOf(await toDocx(outlineOf(nasty)), 'word/document.xml');
  expect(parseXml(xml)).not.toBeNull();
  expect(plain(xml)).toContain('a</w:t><w:b/>文');
  expect(plain(xml)).toContain('<甲>&办');
});

const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
