import type { Range } from '@gongkai/extraction';
import { evidenceAt, evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';
import { isInside, pairsOf } from '../text.ts';
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
function partsOf({ read, plain }: Reading, { figure, value }: Placed): Listed | null {
  const chapters = read.extraction.chapters.filter(({ level }) => level === 1);
  if (chapters.length === 0) return null;
  const list = /(?:由|包括|包含|分为|为|:)([^。:;\n]{6,})$/.exec(plain.slice(0, figure.from))?.[1] ?? '';
  const names = namesIn(list);
  const isUnnamed = chapters.some(({ title }) => !names.some((name) => isAlike(name, title)));
  return chapters.length === Number(value) && names.length > 1 && isUnnamed
    ? { listed: names.length, where: { from: figure.from - list.length, to: figure.from } }
    : { listed: chapters.length, where: null };
}

/** Names may hold 、 themselves; where commas part them, only commas do. */
function namesIn(list: string): readonly string[] {
  const byComma = list.split(',');
  return byComma.length > 2 ? byComma : list.split(/[、,]/);
}

function isAlike(name: string, title: string): boolean {
  const pairs = pairsOf(title.replace(/^[一二三四五六七八九十]+、/, ''));
  const shared = [...pairsOf(name)].filter((pair) => pairs.has(pair)).length;
  return shared >= Math.max(Math.min(2, pairs.size), pairs.size * 0.4);
}

// The list begins close behind its claim.
const closest = 160;

/** Items of one style behind the claim, up to where their numbers stop running on. */
function itemsBehind({ read }: Reading, fact: Placed, items: readonly Numbered[]): Listed | null {
  const end =
    read.extraction.chapters.find(({ level, from }) => level === 1 && from > fact.to)?.from ?? read.text.length;
  const behind = items.filter(({ from }) => isInside({ from: fact.figure.to, to: end }, from));
  const [first] = behind;
  if (first?.number !== 1 || first.from > fact.to + closest) return null;
  const same = behind.filter(({ style }) => style === first.style);
  const list = same.filter((_, place) => same.slice(0, place + 1).every(({ number }, at) => number > at));
  return { listed: list.length, where: list.at(-1) ?? null };
}
