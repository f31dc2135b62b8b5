import type { Fact, Range } from '@gongkai/extraction';
import type { Evidence } from '@gongkai/kernel';
import { halfPlace, printStated, sizeOf, toPlaces } from '../amount.ts';
import { evidenceAt, evidenceOf, type Placed, type Reading, sentenceAt } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';

// Days and years between from and to are no figures: 从3月到5月.
const number = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?![\\d.]|年|月|日|号|时|点)';
const inYear = '(?:\\d{4}年度?的?)?';
const words = '(?:精简|压缩|减少|缩短|降低|下降|减|增加|增长|提高|提升|上升|扩大|增)';
// 由原来的a项精简到b项，精简率达p%
const spoken = new RegExp(
  `(?:由|从)${inYear}[^\\d,。;]{0,8}?${number}([万亿]?)([^\\d,。;]{0,12}?)${words}?(?:了)?(?:至|到|为)${inYear}[^\\d,。;]{0,4}${number}([万亿]?)[^。;%]{0,30}?(${words})(?:率|幅度|幅|比例|了)?[^\\d。;%]{0,4}${number}%`,
  'g',
);

interface Rate {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly shown: readonly [before: string, after: string];
  readonly stated: string;
  readonly falls: boolean;
  readonly evidence: readonly Evidence[];
}

/** R23: a rate of change is (new − old) / old, to half of the place it shows. */
export const checkRates: Check = (reading) => {
  const said = spokenRates(reading);
  const changes = reading.stated.filter(
    (fact) => !said.some(({ evidence }) => evidence.some((one) => isIn(fact, one))),
  );
  const rates = [...said, ...changes.flatMap((fact) => changeOf(reading, fact))];
  return judged(rates.flatMap(judgeRate), rates.length, 'rates');
};

const isIn = ({ figure }: Placed, { from, to }: Range): boolean => figure.from >= from && figure.to <= to;

function judgeRate({ label, before, after, shown, stated, falls, evidence }: Rate): readonly Failure[] {
  const rate = (100 * (after - before)) / before;
  const computed = falls ? -rate : rate;
  const gap = Math.abs(computed - Number(stated));
  if (gap <= Math.max(0.05, halfPlace(stated)) + 1e-9) return [];
  return [
    {
      kind: 'rate-wrong',
      facts: {
        label,
        before: shown[0],
        after: shown[1],
        stated,
        computed: toPlaces(computed, stated),
        gap: toPlaces(gap, stated),
      },
      evidence,
    },
  ];
}

const falling = /精简|压缩|减|缩|降|少/;

const spokenRates = (reading: Reading): readonly Rate[] =>
  [...reading.plain.matchAll(spoken)]
    .map((match): Rate => {
      const said = (group: number) => String(match[group]);
      const shown = [said(1) + said(2), said(4) + said(5)] as const;
      return {
        label: `${said(6)}率`,
        before: sizeOf({ value: said(1).replaceAll(',', ''), measure: said(2) }),
        after: sizeOf({ value: said(4).replaceAll(',', ''), measure: said(5) }),
        shown,
        stated: said(7),
        falls: falling.test(said(6)),
        evidence: [evidenceAt(reading, { from: match.index, to: match.index + match[0].length })],
      };
    })
    .filter(({ before }) => before > 0);

/** a条，较上年增长p%: with last year's figure in the same text, or in last year's report. */
function changeOf(reading: Reading, fact: Placed): readonly Rate[] {
  const now = reading.facts[fact.of ?? -1] ?? countBefore(reading, fact);
  if (fact.kind !== 'change' || fact.measure !== '%' || now === undefined) return [];
  return priorOf(reading, now)
    .filter((prior) => sizeOf(prior) > 0)
    .map((prior) => ({
      label: now.label,
      before: sizeOf(prior),
      after: sizeOf(now),
      shown: [printStated(prior), printStated(now)],
      stated: String(fact.value),
      falls: falling.test(reading.plain.slice(fact.figure.from - 8, fact.figure.from)),
      evidence: [evidenceOf(fact), evidenceOf(now), ...reading.stated.filter((each) => each === prior).map(evidenceOf)],
    }));
}

/** a条，上年为b条，增长p%: the count before it in the same sentence. */
const countBefore = (reading: Reading, { from }: Placed): Placed | undefined =>
  reading.stated.findLast(
    (each) =>
      each.kind === 'count' && each.scope === 'year' && each.to <= from && isOneSentence(reading, each.from, from),
  );

const isOneSentence = (reading: Reading, one: number, other: number): boolean =>
  sentenceAt(reading, one) === sentenceAt(reading, other);

function priorOf(reading: Reading, now: Placed): readonly Fact[] {
  const here = reading.stated.filter(
    ({ scope, of, concept, from }) =>
      scope === 'prior' &&
      (of === now.index ||
        concept === now.concept ||
        (concept === 'other' && from >= now.to && isOneSentence(reading, from, now.from))),
  );
  const before = reading.context.prior?.read?.extraction;
  const there = before?.year === (reading.year ?? 0) - 1 && now.concept !== 'other' ? before.facts : [];
  const printed = there.filter(
    ({ concept, scope, kind, of, where }) =>
      concept === now.concept && scope === 'year' && kind === 'count' && of === null && where.table === null,
  );
  return [...here, ...printed].slice(0, 1);
}
