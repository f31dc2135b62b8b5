import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { coreProperties, madeDocx, madeXlsx, paragraph, sheetRow, tableRow, wordPart } from '../testing/made-files.ts';
import { madePdf } from '../testing/made-pdf.ts';
import { readMaterial } from './read-material.ts';

const identity = '11010519491231002X';
const phone = '13800138000';

/** What was found in a file, as kind and place. */
async function foundIn(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readMaterial(name, bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.hits.map(({ kind, where }) => `${kind} ${where}`);
}

describe('Word', () => {
  test('body, and a number over two cells of a table', async () => {
    const file = madeDocx(
      paragraph(`手机${phone}`) + tableRow('张某', identity.slice(0, 6), identity.slice(6), '已核'),
    );
    expect(await foundIn('a.docx', file)).toEqual(['phone 正文', 'identity-number 正文']);
  });

  test('heads, feet, notes, comments', async () => {
    const file = madeDocx(paragraph('正文'), {
      'word/header1.xml': wordPart('hdr', paragraph(`传${phone}`)),
      'word/footer2.xml': wordPart('ftr', paragraph(identity)),
      'word/footnotes.xml': wordPart('footnotes', `<w:footnote>${paragraph(phone)}</w:footnote>`),
      'word/comments.xml': wordPart('comments', `<w:comment w:author="张某">${paragraph(phone)}</w:comment>`),
    });
    expect(await foundIn('a.docx', file)).toEqual([
      'phone 页眉 1',
      'identity-number 页脚 2',
      'phone 脚注和尾注',
      'phone 批注',
      'comment 批注',
    ]);
  });

  test('what was deleted, what is hidden, what a field says', async () => {
    const file = madeDocx(
      `<w:p><w:del><w:r><w:delText>${phone}</w:delText></w:r></w:del>` +
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${identity}</w:t></w:r>` +
        `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>不隐藏</w:t></w:r>` +
        `<w:r><w:instrText>HYPERLINK "tel:${phone}"</w:instrText></w:r></w:p>`,
    );
    expect(await foundIn('a.docx', file)).toEqual([
      'identity-number 正文',
      'phone 修订中删去的文字',
      'phone 域代码',
      'hidden-text 隐藏的文字',
      'tracked-change 正文',
    ]);
  });

  test('who wrote it, what is embedded, what is fetched from outside', async () => {
    const file = madeDocx(paragraph('正文'), {
      'docProps/core.xml': coreProperties('张小明', 'Administrator'),
      'word/embeddings/oleObject1.bin': 'x',
      'word/_rels/settings.xml.rels':
        '<Relationships><Relationship Type="a/attachedTemplate" Target="file:///x.dot" TargetMode="External"/>' +
        '<Relationship Type="a/hyperlink" Target="https://example.gov.cn" TargetMode="External"/></Relationships>',
    });
    expect(await foundIn('a.docx', file)).toEqual([
      'metadata 文件属性',
      'embedded-file 附件',
      'external-link 附带的数据',
    ]);
  });

  test('a scan pasted into it', async () => {
    expect(await foundIn('a.docx', madeDocx('<w:p/>', { 'word/media/image1.png': 'x' }))).toEqual(['no-text 正文']);
  });
});

describe('Excel', () => {
  test('sheets, rows and columns that are hidden, and what stands in them', async () => {
    const file = madeXlsx([
      {
        name: '公示',
        inside: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${sheetRow(1, ['姓名', '电话'])}${sheetRow(2, ['张某', phone], 'hidden="1"')}</sheetData>`,
      },
      {
        name: '底表',
        state: 'veryHidden',
        inside: `<sheetData>${sheetRow(1, ['证件', identity.slice(0, 8), identity.slice(8)])}</sheetData>`,
      },
    ]);
    expect(await foundIn('a.xlsx', file)).toEqual([
      'phone 工作表“公示”',
      'identity-number 工作表“底表”',
      'hidden-sheet 工作表“底表”',
      'hidden-rows 工作表“公示”',
      'hidden-columns 工作表“公示”',
    ]);
  });

  test('numbers as numbers, shared texts, comments, names, what a pivot table keeps', async () => {
    const file = madeXlsx(
      [
        {
          name: '表',
          inside: `<sheetData><row r="1"><c r="A1"><v>1.3800138E10</v></c><c r="C1" t="s"><v>0</v></c></row></sheetData>`,
        },
      ],
      {
        'xl/sharedStrings.xml': `<sst><si><r><t>证件</t></r><r><t>${identity}</t></r><rPh><t>${phone}</t></rPh></si></sst>`,
        'xl/comments1.xml': `<comments><commentList><comment ref="A1"><text><t>${phone}</t></text></comment></commentList></comments>`,
        'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords><r><s v="${phone}"/></r></pivotCacheRecords>`,
        'docProps/app.xml': '<Properties><Manager>李某</Manager></Properties>',
      },
      '<definedName name="底数" hidden="1">表!$A$1</definedName><definedName name="_xlnm._FilterDatabase" hidden="1">表!$A$1</definedName>',
    );
    expect(await foundIn('a.xlsx', file)).toEqual([
      'phone 工作表“表”',
      'identity-number 工作表“表”',
      'phone 批注',
      'phone 附带的数据',
      'comment 批注',
      'defined-name 附带的数据',
      'metadata 文件属性',
    ]);
  });
});

describe('PDF', () => {
  test('text of a font that is not in the file, over lines; pages without text; its author', async () => {
    const file = madePdf({ pages: [['公示名单', `手机${phone.slice(0, 6)}`, phone.slice(6)], []], author: '张小明' });
    const read = await readMaterial('a.pdf', file);
    expect(read.ok && read.value.parts[0]).toEqual({ where: '第 1 页', text: '公示名单\n手机138001\n38000' });
    expect(await foundIn('a.pdf', file)).toEqual(['phone 第 1 页', 'no-text 正文', 'metadata 文件属性']);
  });
});

describe('plain files', () => {
  test.each([
    ['a.txt', `手机${phone}`, ['phone 正文']],
    ['a.csv', `姓名,电话\n张某,${phone}`, ['phone 正文']],
    [
      'a.htm',
      `<table><tr><td>1380013<td>8000</table><!--${identity}-->`,
      ['phone 正文', 'identity-number 隐藏的文字', 'hidden-text 隐藏的文字'],
    ],
  ])('%s', async (name, text, found) => {
    expect(await foundIn(name, strToU8(text))).toEqual(found);
  });

  test('of the older encoding of Chinese', async () => {
    const file = Uint8Array.from([0xc3, 0xd8, 0xc3, 0xdc, 0xa1, 0xef, 0x31, 0xc4, 0xea]);
    const read = await readMaterial('a.txt', file);
    expect(read.ok && read.value.hits.map(({ severity, text }) => [severity, text])).toEqual([['refuse', '秘密★']]);
  });
});

test('a thousand hits are enough, and a mark of secrecy is among them', async () => {
  const read = await readMaterial('a.txt', strToU8(`${`${phone}\n`.repeat(1_500)}密级：机密\n`));
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.hits).toHaveLength(1_000);
  expect(read.value.hits[0]?.severity).toBe('refuse');
});
