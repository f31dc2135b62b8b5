import { ok } from '@gongkai/kernel';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  outlineOf,
  readDocxFigures,
  readXlsxFigures,
  sniffKind,
  toCsv,
  toDocx,
  toHtml,
  toJson,
  toXlsx,
} from '../index.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { docxTables } from './docx-tables.ts';
import { unzipBounded } from './unzip-bounded.ts';

const report = sampleReport(['t2014', 'street']);
const files = {
  docx: await toDocx(outlineOf(report)),
  xlsx: await toXlsx(report),
  csv: strToU8(toCsv(report)),
  json: strToU8(JSON.stringify(toJson(report))),
  html: strToU8(toHtml(outlineOf(report), { standalone: true })),
};
const kinds = ['docx', 'xlsx', 'csv', 'json', 'html'] as const;

describe.each(kinds)('a %s file', (kind) => {
  test('is told by its content, under its own name or none', () => {
    expect(sniffKind(files[kind], `报告.${kind}`)).toEqual(ok(kind));
    expect(sniffKind(files[kind], `报告.${kind.toUpperCase()}`)).toEqual(ok(kind));
    expect(sniffKind(files[kind], '报告')).toEqual(ok(kind));
  });

  test.each(kinds.filter((other) => other !== kind))('is refused under the name of a %s', (other) => {
    expect(sniffKind(files[kind], `报告.${other}`)).toMatchObject({
      ok: false,
      refusal: { code: 'file-not-what-it-says' },
    });
  });
});

test('an old Word file, a program, a picture and nothing at all are unknown', () => {
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const program = strToU8('MZ\0\0,\0');
  const zip = zipSync({ 'a.txt': strToU8('a,b') });
  for (const bytes of [ole, program, zip, new Uint8Array()]) expect(sniffKind(bytes, 'x')).toEqual(ok('unknown'));
});

test('a name cannot make a reader take what is not there', async () => {
  expect(await readXlsxFigures(files.docx, report.form, 'street')).toMatchObject({
    ok: false,
    refusal: { code: 'file-not-what-it-says' },
  });
  expect(readDocxFigures(files.xlsx, report.form, 'street')).toMatchObject({
    ok: false,
    refusal: { code: 'file-not-what-it-says' },
  });
  expect(readDocxFigures(strToU8('PK'), report.form, 'street')).toMatchObject({ ok: false });
});

describe('bounds', () => {
  test('a file over 20 MB is refused unread', () => {
    expect(sniffKind(new Uint8Array(20 * 1024 * 1024 + 1), 'x.csv')).toMatchObject({
      ok: false,
      refusal: { code: 'file-too-large', facts: { most: 20 } },
    });
  });

  test('a small file that unpacks to 60 MB is refused without unpacking it', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(60 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    const refused = { ok: false, refusal: { code: 'file-too-large', facts: { most: 50 } } };
    expect(sniffKind(bomb, 'x.docx')).toMatchObject(refused);
    expect(unzipBounded(bomb, 'x.docx')).toMatchObject(refused);
  });

  test('a part that declares less than it holds is cut where it said it ends', () => {
    const honest = zipSync({ 'word/document.xml': new Uint8Array(1024 * 1024) });
    const lying = honest.slice();
    // Uncompressed size in the central directory: 24 bytes into its entry.
    const view = new DataView(lying.buffer);
    const entry = lying.findIndex((_, at) => at + 4 <= lying.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 16, true);
    const files = unzipBounded(lying, 'x.docx');
    expect(files.ok ? files.value['word/document.xml']?.length : 0).toBe(16);
  });

  test('thousands of parts are refused', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array()])),
    );
    expect(unzipBounded(many, 'x.xlsx')).toMatchObject({ ok: false, refusal: { code: 'file-too-large' } });
  });

  test('entities that grow into each other are not read', () => {
    const xml = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>';
    expect(docxTables(zipSync({ 'word/document.xml': strToU8(xml) }), 'x.docx')).toMatchObject({ ok: false });
  });
});
