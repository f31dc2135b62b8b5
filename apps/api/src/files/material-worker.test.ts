import { type MaterialReader, readMaterialApart } from '@gongkai/documents';
import { madeDocx, madePdf, paragraph } from '@gongkai/documents/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltWorker, buildWorker } from '../testing/build-worker.ts';

let built: BuiltWorker;

beforeAll(async () => {
  built = await buildWorker('material-worker');
}, 60_000);
afterAll(() => built.remove());

async function refusalOf(read: MaterialReader, name: string, bytes: Uint8Array): Promise<string> {
  const result = await read(name, bytes);
  return result.ok ? 'read' : result.refusal.code;
}

const stream = (text: string, times: number): Uint8Array =>
  madePdf({ pages: [[]], stream: Buffer.alloc(text.length * times, text) });

describe('the thread that reads files, as it is built', () => {
  it('reads PDF with the tables of Chinese fonts, and Word', async () => {
    const read = readMaterialApart(built.file);
    const [pdf, docx] = await Promise.all([
      read('a.pdf', madePdf({ pages: [['手机13800138000']] })),
      read('a.docx', madeDocx(paragraph('正文'))),
    ]);
    expect(pdf.ok && pdf.value.hits.map(({ kind }) => kind)).toEqual(['phone']);
    expect(docx.ok && docx.value.parts).toEqual([{ where: '正文', text: '正文\n' }]);
  });

  it('is ended when it does not end, and when a stream unpacks without end; the next file is read', async () => {
    const read = readMaterialApart(built.file, { milliseconds: 6_000, megabytes: 128, atOnce: 1 });
    const refused = [
      refusalOf(read, 'slow.pdf', stream('q 1 0 0 1 0 0 cm ', 4_000_000)),
      refusalOf(read, 'bomb.pdf', stream(' ', 400_000_000)),
      refusalOf(read, 'a.pdf', madePdf({ pages: [['正文']] })),
    ];
    expect(await Promise.all(refused)).toEqual(['file-unreadable', 'file-unreadable', 'read']);
  });

  it('takes no more than can wait', async () => {
    const read = readMaterialApart(built.file, { milliseconds: 30_000, megabytes: 64, atOnce: 1 });
    const text = new TextEncoder().encode('正文');
    const all = await Promise.all(Array.from({ length: 22 }, () => refusalOf(read, 'a.txt', text)));
    expect(all.filter((code) => code === 'busy')).toHaveLength(1);
    expect(all.filter((code) => code === 'read')).toHaveLength(21);
  });
});
