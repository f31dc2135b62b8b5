import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { madeDocx, madeXlsx, paragraph } from '../testing/made-files.ts';
import { madePdf } from '../testing/made-pdf.ts';
import { readMaterial } from './read-material.ts';

async function refusalOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readMaterial(name, bytes);
  return read.ok ? 'read' : read.refusal.code;
}

const container = (inside: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8(inside)]);
const locked =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O <' +
  '00'.repeat(32) +
  '> /U <' +
  '11'.repeat(32) +
  '> /P -4 >> /ID [<00> <00>]';
const document = madeDocx(paragraph('正文'));

describe('refused', () => {
  test.each([
    ['a.exe', strToU8('MZ'), 'file-kind-refused'],
    ['无后缀', strToU8('文'), 'file-kind-refused'],
    ['a.doc', container('Word.Document.8'), 'file-kind-refused'],
    ['a.docx', container('Word.Document.8'), 'file-not-what-it-says'],
    ['a.docx', container([...'EncryptedPackage'].join('\0')), 'file-locked'],
    ['a.xlsx', document, 'file-not-what-it-says'],
    ['a.pdf', document, 'file-not-what-it-says'],
    ['a.txt', document, 'file-not-what-it-says'],
    ['a.txt', Uint8Array.from([0x4d, 0x5a, 0, 1, 2]), 'file-not-what-it-says'],
    ['a.html', strToU8('没有标签'), 'file-not-what-it-says'],
    ['a.docx', document.slice(0, document.length - 30), 'file-not-what-it-says'],
    ['a.docx', madeDocx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), 'file-unreadable'],
    ['a.pdf', strToU8('%PDF-1.7\n没有别的'), 'file-not-what-it-says'],
    ['a.pdf', madePdf({ pages: [['正文']], trailer: locked }), 'file-locked'],
    ['a.txt', new Uint8Array(21 * 1_048_576), 'file-too-large'],
    ['a.docx', zipSync({ 'word/document.xml': new Uint8Array(60 * 1_048_576) }), 'file-too-large'],
    [
      'a.xlsx',
      zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`xl/${index}`, strToU8('x')]))),
      'file-too-large',
    ],
    ['a.txt', strToU8('公开'.repeat(1_600_000)), 'file-unreadable'],
    ['a.docx', madeDocx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)), 'file-unreadable'],
  ])('%s, %#', async (name, bytes, code) => {
    expect(await refusalOf(name, bytes)).toBe(code);
  });

  test('a sheet that names no part, and one whose columns never end, are read', async () => {
    const file = madeXlsx([
      {
        name: '表',
        inside:
          '<cols><col min="1" max="9999999" hidden="1"/></cols><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>',
      },
    ]);
    expect(await refusalOf('a.xlsx', file)).toBe('read');
  });
});
