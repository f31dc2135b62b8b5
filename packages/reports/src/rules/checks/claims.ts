import type { Range } from '@gongkai/extraction';
import { evidenceAt, evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';
import { type Numbered, numberedItems } from './numbering.ts';

/** R30: as many parts and points as the report says it has. 等N种 leaves the rest open. */
export const checkClaims: Check = (reading) => {
  const items = numberedItems(reading);
  const claims = reading.stated.flatMap((fact) => {
    const listed = fact.kind === 'claim' ? listedFor(reading, fact, items) : null;
    return listed === null ? [] : [{ fact, ...listed }];
  });
  const failures = claims
    .filter(({ fact, listed }) => Number(fact.value) !== listed)
    .map(
      ({ fact, listed, where }): Failure => ({
        kind: 'claimed-listed',
        facts: { claimed: Number(fact.value), listed, what: fact.measure },
        evidence: [evidenceOf(fact), ...(where === null ? [] : [evidenceAt(reading, where)])],
      }),
    );
  return judged(failures, claims.length, 'claims');
};

interface Listed {
  readonly listed: number;
  readonly where: Range | null;
}

function listedFor(reading: Reading, fact: Placed, items: readonly Numbered[]): Listed | null {
  const sections = /部分$/.test(fact.measure) && fact.where.chapter === null;
  if (sections) return partsOf(reading, fact);
  // 完善三方面工作 in passing promises no list; 做好以下三方面工作 does.
  const words = reading.plain.slice(fact.from - 8, fact.to + 24);
  if (fact.concept !== 'plan.claimed' && !/以下|如下|下列/.test(words)) return null;
  return itemsBehind(reading, fact, items);
}

/** 全文包括甲、乙、丙三个部分: the chapters there are, and the names before the claim. */
function partsOf({ read, plain, sentences }: Reading, fact: Placed): Listed | null {
  const chapters = read.extraction.chapters.filter(({ level }) => level === 1);
  if (chapters.length === 0) return null;
  if (chapters.length !== Number(fact.value)) return { listed: chapters.length, where: null };
  const sentence = sentences.find(({ from, to }) => fact.figure.from >= from && fact.figure.from < to);
  if (sentence === undefined) return { listed: chapters.length, where: null };
  const list =
    /(?:由|包括|包含|分为|分|为|:)([^。:;]{6,})$/.exec(plain.slice(sentence.from, fact.figure.from))?.[1] ?? '';
  const names = namesIn(list);
  const unnamed = chapters.filter(({ title }) => !names.some((name) => isAlike(name, title)));
  if (names.length < 2 || names.length === chapters.length || unnamed.length === 0) {
    return { listed: chapters.length, where: null };
  }
  return { listed: names.length, where: sentence };
}

/** Names may hold 、 themselves; where commas part them, only commas do. */
function namesIn(list: string): readonly string[] {
  const byComma = list.split(',').filter((name) => name.trim() !== '');
  return byComma.length > 2 ? byComma : list.split(/[、,]/).filter((name) => name.trim() !== '');
}

function isAlike(name: string, title: string): boolean {
  const pairs = pairsOf(title.replace(/^[一二三四五六七八九十]+、/, ''));
  const shared = [...pairsOf(name)].filter((pair) => pairs.has(pair)).length;
  return shared >= Math.max(Math.min(2, pairs.size), pairs.size * 0.4);
}

const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));

// The list begins close behind its claim.
const closest = 160;

/** Items of one style behind the claim, up to where their numbers stop running on. */
function itemsBehind({ read }: Reading, fact: Placed, items: readonly Numbered[]): Listed | null {
  const end =
    read.extraction.chapters.find(({ level, from }) => level === 1 && from > fact.to)?.from ?? read.text.length;
  const behind = items.filter(({ from }) => from >= fact.figure.to && from < end);
  const [first] = behind;
  if (first === undefined || first.number !== 1 || first.from > fact.to + closest) return null;
  const same = behind.filter(({ style }) => style === first.style);
  const broken = same.findIndex(({ number }, index) => index > 0 && number <= (same[index - 1]?.number ?? 0));
  const list = broken < 0 ? same : same.slice(0, broken);
  const last = list.at(-1) ?? first;
  return { listed: list.length, where: { from: last.from, to: last.to } };
}
