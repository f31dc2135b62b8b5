import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { scanMaterial } from './scan.ts';
import { type CorpusDocument, makeCorpus } from './testing/corpus.ts';
import { seeded } from './testing/draw.ts';

const textAt = ({ material }: CorpusDocument, where: string): string =>
  where === 'body' ? material.body : (material.parts.find((part) => part.where === where)?.text ?? material.title);

const bare = (text: string): string =>
  plainText(text)
    .text.toUpperCase()
    .replace(/[^\dX]/g, '')
    .replace(/^86(?=1\d{10}$)/, '');

/** Numbers that were found, by kind, as digits. */
const foundIn = (document: CorpusDocument): readonly string[] =>
  scanMaterial(document.material).map(
    ({ kind, where, from, to }) => `${kind} ${bare(textAt(document, where).slice(from, to))}`,
  );

const corpus = makeCorpus(seeded(20_240_501), 1_200);
const planted = corpus.flatMap((document) => {
  const found = foundIn(document);
  return document.planted.map(({ kind, number }) => ({
    kind,
    number,
    isFound: found.includes(`${kind} ${number}`),
    document,
  }));
});

test.each(['identity-number', 'phone', 'bank-card'])('of %s at least 995 of 1,000 are found', (kind) => {
  const all = planted.filter((each) => each.kind === kind);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ isFound }) => isFound).length / all.length).toBeGreaterThanOrEqual(0.995);
});

test('of documents without anybody in them at most 2 in 100 are stopped', () => {
  const clean = corpus.filter((document) => document.planted.length === 0);
  expect(clean.length).toBeGreaterThanOrEqual(300);
  expect(clean.filter((document) => foundIn(document).length > 0).length / clean.length).toBeLessThanOrEqual(0.02);
});

test('what is found beside the planted numbers is little', () => {
  const personal = corpus.filter((document) => document.planted.length > 0);
  const extra = personal.filter((document) => foundIn(document).length > document.planted.length);
  expect(extra.length / personal.length).toBeLessThanOrEqual(0.02);
});
