import { type ReportReader, readReportApart } from '@gongkai/documents';
import { madeDocx, madePdf, paragraph } from '@gongkai/documents/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltWorker, buildWorker } from '../testing/build-worker.ts';

let built: BuiltWorker;

beforeAll(async () => {
  built = await buildWorker('report-worker');
}, 60_000);
afterAll(() => built.remove());

const lines = ['东风街道2016年政府信息公开工作年度报告', '一、概述', '全年主动公开政府信息118条，收到申请4件。'];

async function outcomeOf(read: ReportReader, name: string, bytes: Uint8Array): Promise<string> {
  const result = await read(name, bytes);
  if (!result.ok) return result.refusal.code;
  const { unit, year, facts } = result.value.extraction;
  return `${unit} ${year} ${facts.map(({ cell, value }) => `${cell}=${value}`).join(' ')}`;
}

const said = '东风街道 2016 S1.1=118 S3.1=4';
const stream = (text: string, times: number): Uint8Array =>
  madePdf({ pages: [[]], stream: Buffer.alloc(text.length * times, text) });

it('reads an old report in a thread of its own, as it is built', async () => {
  const read = readReportApart(built.file);
  expect(await outcomeOf(read, 'a.pdf', madePdf({ pages: [lines] }))).toBe(said);
  expect(await outcomeOf(read, 'a.docx', madeDocx(lines.map(paragraph).join('')))).toBe(said);
});

it('is ended by a file without end and by one that unpacks without end; the next one is read', async () => {
  const read = readReportApart(built.file, { milliseconds: 6_000, megabytes: 128, atOnce: 1 });
  const outcomes = [
    outcomeOf(read, 'slow.pdf', stream('q 1 0 0 1 0 0 cm ', 4_000_000)),
    outcomeOf(read, 'bomb.pdf', stream(' ', 400_000_000)),
    outcomeOf(read, 'deep.html', new TextEncoder().encode('<table>'.repeat(2_000_000))),
    outcomeOf(read, 'a.pdf', madePdf({ pages: [lines] })),
  ];
  const [slow, bomb, deep, next] = await Promise.all(outcomes);
  expect([slow, bomb]).toEqual(['file-unreadable', 'file-unreadable']);
  expect(['file-unreadable', 'report-scanned']).toContain(deep);
  expect(next).toBe(said);
});
