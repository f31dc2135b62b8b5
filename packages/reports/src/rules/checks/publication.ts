import type { Lack, PlainDate } from '@gongkai/kernel';
import type { Metadata } from '../read-context.ts';
import { evidenceAt, type Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';

/** R44: what changed after publishing has its public correction. */
export const checkUnchanged: Check = ({ context: { publication } }) => {
  if (publication?.hash == null) return lacking('publication');
  const { published, now, corrected } = publication.hash;
  if (published === now || corrected) return judged([], 1);
  return judged([{ kind: 'changed-published', facts: { before: published, now }, evidence: [] }], 1);
};

/** R45: the same content wherever it was published. */
export const checkCopies: Check = ({ context: { publication } }) => {
  const copies = publication?.copies;
  const hash = publication?.hash?.now;
  if (copies == null || hash === undefined) return lacking('publication');
  const fetched = copies.filter((copy) => copy.hash !== null);
  const failures = fetched
    .filter((copy) => copy.hash !== hash)
    .map(({ address }): Failure => ({ kind: 'copies-differ', facts: { address }, evidence: [], cells: [address] }));
  return judged(failures, fetched.length, 'publication');
};

const addressLike = /(?:https?[^\w\s]{0,4}|www\.)[\w.-]+\.[a-z]{2,}[\w./?=&%:#~-]*/gi;
const wellFormed = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#][\w./?=&%:#~-]*)?$/i;

/** R46: addresses are written as addresses, answer, and their files can be loaded. */
export const checkAddresses: Check = (reading) => {
  const written = [...reading.plain.matchAll(addressLike)];
  const links = reading.context.publication?.links ?? [];
  const malformed = written
    .filter(([address]) => !wellFormed.test(address.replace(/\.$/, '')))
    .map(
      (match): Failure => ({
        kind: 'address-bad',
        facts: { address: match[0], fault: 'malformed' },
        evidence: [evidenceAt(reading, { from: match.index, to: match.index + match[0].length })],
      }),
    );
  const dead = links.flatMap(({ address, state }): readonly Failure[] =>
    state === 'ok' ? [] : [{ kind: 'address-bad', facts: { address, fault: state }, evidence: [], cells: [address] }],
  );
  return judged([...malformed, ...dead], written.length + links.length, 'addresses');
};

// 234234234444444444/2024-00001: digits repeated or in a row stand for a number nobody gave.
const placeholder = /^(?:x+|0+|1+|-+|无|待定|暂无)$|(\d{2,4})\1{2,}|123456789|x{4,}/i;

/** R53: index number, publisher and days of the page. */
export const checkMetadata: Check = (reading) => {
  const { context } = reading;
  const own = context.publication?.metadata ?? readMetadata(reading);
  if (own === null) return lacking('publication');
  const odd = (field: 'index-number' | 'index-taken' | 'publisher' | 'generated', text: string): Failure => ({
    kind: 'metadata-odd',
    facts: { field, text },
    evidence: quoteOf(reading, text),
    cells: [`metadata.${field}`],
  });
  const { indexNumber, indexTaken, publisher, generatedOn, publishedOn } = own;
  return judged(
    [
      ...(placeholder.test(indexNumber) ? [odd('index-number', indexNumber)] : []),
      ...(indexTaken ? [odd('index-taken', indexNumber)] : []),
      ...(isOwn(reading, publisher) ? [] : [odd('publisher', publisher)]),
      ...(generatedOn !== null && publishedOn !== null && generatedOn > publishedOn
        ? [odd('generated', generatedOn)]
        : []),
    ],
    1,
  );
};

/** 党政办, 政府办: an office of the unit itself; of an unknown unit every publisher may be. */
function isOwn({ unitName, context }: Reading, publisher: string): boolean {
  const short = (name: string) => name.replaceAll(/办事处|人民政府|办公室|党政办|政府办/g, '');
  return [unitName ?? '', ...(context.unit?.names ?? [])]
    .map(short)
    .some((name) => name.includes(short(publisher)) || short(publisher).includes(name));
}

/** What the page prints above the report: 索引号, 发布机构. */
function readMetadata({ plain, read }: Reading): Metadata | null {
  const field = (label: string) =>
    new RegExp(`(?:${label})[: ]{1,4}([^\\s,，;；|]{2,40})`).exec(plain.slice(0, 600))?.[1] ?? '';
  const indexNumber = field('索引号|索 引 号');
  const publisher = field('发布机构|发布单位|发文机关');
  if (indexNumber === '' && publisher === '') return null;
  return { indexNumber, indexTaken: false, publisher, generatedOn: null, publishedOn: read.extraction.publishedOn };
}

function quoteOf(reading: Reading, text: string) {
  const from = reading.plain.indexOf(text);
  return from < 0 ? [] : [evidenceAt(reading, { from, to: from + text.length })];
}

/** R58: signed, filed and sealed before it is public. */
export const checkSteps: Check = ({ context: { publication }, read }) => {
  const steps = publication?.steps;
  const day: PlainDate | null = publication?.publishedOn ?? read.extraction.publishedOn;
  if (steps == null) return lacking('publication');
  if (day === null) return lacking('published');
  const missing = (['signature', 'filing', 'seal'] as const).filter((step) => steps[step] === false);
  return judged(
    missing.map(
      (lack: Lack): Failure => ({
        kind: 'lacking',
        facts: { name: '年度报告', lack },
        evidence: [],
        cells: [`steps.${lack}`],
      }),
    ),
    1,
  );
};
