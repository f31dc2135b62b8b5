import { explainRefusal } from '@gongkai/words/en';
import { expect, test } from 'vitest';
import { readMaterial } from '../index.ts';
import { places } from '../material/material-phrases.ts';
import { madePdf } from '../testing/made-pdf.ts';
import { readReport } from './read-report.ts';

const chinese = /[\u3000-\u9fff]/;
const zeros = new Uint8Array(600);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Neither of any of these files is what its name says, or it is no report. */
const bad: readonly (readonly [string, Uint8Array])[] = [
  ...['a.docx', 'a.xlsx', 'a.pdf', 'a.txt', 'a.html', 'a.exe', 'a.doc', 'a.ofd'].map((name) => [name, zeros] as const),
  ['b.docx', bytesOf('PK\u0003\u0004 and no more')],
  ['b.txt', new Uint8Array()],
  ['c.txt', bytesOf('notice of a meeting, '.repeat(20))],
  ['scan.pdf', madePdf({ pages: [[]] })],
  ['long.txt', bytesOf('report '.repeat(40_000))],
  ['large.txt', new Uint8Array(21 * 1024 * 1024)],
];

test.each(bad)('why %s is refused is English throughout', async (name, bytes) => {
  for (const read of [readReport, readMaterial]) {
    const result = await read(name, bytes);
    if (!result.ok) expect(explainRefusal(result.refusal)).not.toMatch(chinese);
    if (read === readReport) expect(result.ok).toBe(false);
  }
});

test('so is where something was found', () => {
  const all = Object.values(places).map((place) => (typeof place === 'string' ? place : undefined));
  for (const where of [...all.filter((place) => place !== undefined), places.page(3), places.header(1)])
    expect(explainRefusal({ code: 'secret-material', facts: { name: 'a.docx', where, mark: 'SECRET' } })).not.toMatch(
      chinese,
    );
  expect(
    explainRefusal({ code: 'secret-material', facts: { name: 'a', where: places.sheet('Q'), mark: 'S' } }),
  ).toContain(' (sheet “Q”) ');
});
