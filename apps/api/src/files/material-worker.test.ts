import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type MaterialReader, readMaterialApart } from '@gongkai/documents';
import { madeDocx, madePdf, paragraph } from '@gongkai/documents/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
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

const run = promisify(execFile);
const Grown = z.object({ most: z.number(), left: z.number() });

/** Megabytes the process grows by while a file is read, and what of it is left when the thread was ended in the middle. */
const measured = `
  import { readFileSync } from 'node:fs';
  import { Worker } from 'node:worker_threads';
  const [worker, file] = process.argv.slice(1);
  const bytes = new Uint8Array(readFileSync(file));
  const rss = () => process.memoryUsage().rss / 1_048_576;
  const before = rss();
  const thread = new Worker(new URL(worker), { workerData: { name: 'bomb.pdf', bytes }, env: {}, execArgv: [], stdout: true, stderr: true });
  let most = 0;
  while (most < 200) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    most = Math.max(most, rss() - before);
  }
  await thread.terminate();
  await new Promise((resolve) => setTimeout(resolve, 500));
  console.log(JSON.stringify({ most, left: rss() - before }));
`;

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

  it('leaves nothing behind when it is ended: the next hostile file finds the same memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-worker-'));
    const bomb = join(folder, 'bomb.pdf');
    await writeFile(bomb, stream(' ', 400_000_000));
    // In a process of its own, where nobody else takes memory.
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', measured, built.file.href, bomb]);
    await rm(folder, { recursive: true });
    const { most, left } = Grown.parse(JSON.parse(stdout));
    expect(most).toBeGreaterThan(150);
    expect(left).toBeLessThan(80);
  });

  it('takes no more than can wait', async () => {
    const read = readMaterialApart(built.file, { milliseconds: 30_000, megabytes: 64, atOnce: 1 });
    const text = new TextEncoder().encode('正文');
    const all = await Promise.all(Array.from({ length: 22 }, () => refusalOf(read, 'a.txt', text)));
    expect(all.filter((code) => code === 'busy')).toHaveLength(1);
    expect(all.filter((code) => code === 'read')).toHaveLength(21);
  });
});
