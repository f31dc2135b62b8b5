import type { Range } from '@gongkai/extraction';
import type { Evidence } from '@gongkai/kernel';
import { amountOf, halfPlace, printStated, toPlaces } from '../amount.ts';
import { evidenceAt, evidenceOf, type Placed, type Reading } from '../reading.ts';
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

function spokenRates(reading: Reading): readonly Rate[] {
  return [...reading.plain.matchAll(spoken)].flatMap((match): readonly Rate[] => {
    const [all, first = '', firstScale = '', , second = '', secondScale = '', word = '', stated = ''] = match;
    const before = amountOf({ value: first.replaceAll(',', ''), measure: firstScale })?.value ?? 0;
    const after = amountOf({ value: second.replaceAll(',', ''), measure: secondScale })?.value ?? 0;
    if (before === 0) return [];
    return [
      {
        label: `${word}率`,
        before,
        after,
        shown: [first + firstScale, second + secondScale],
        stated,
        falls: falling.test(word),
        evidence: [evidenceAt(reading, { from: match.index, to: match.index + all.length })],
      },
    ];
  });
}

/** a条，较上年增长p%: with last year's figure in the same text, or in last year's report. */
function changeOf(reading: Reading, fact: Placed): readonly Rate[] {
  if (fact.kind !== 'change' || fact.measure !== '%' || fact.value === null) return [];
  const now = fact.of === null ? countBefore(reading, fact) : reading.facts[fact.of];
  const after = now === undefined ? null : amountOf(now);
  const prior = now === undefined ? null : priorOf(reading, now);
  if (now === undefined || after === null || prior === null || prior.value === 0) return [];
  return [
    {
      label: now.label,
      before: prior.value,
      after: after.value,
      shown: [prior.shown, printStated(now)],
      stated: fact.value,
      falls: falling.test(reading.plain.slice(fact.from, fact.figure.from).slice(-8)),
      evidence: [evidenceOf(fact), evidenceOf(now), ...prior.evidence],
    },
  ];
}

/** a条，上年为b条，增长p%: the count before it in the same sentence. */
const countBefore = ({ stated, sentences }: Reading, { from }: Placed): Placed | undefined => {
  const sentence = sentences.find((each) => from >= each.from && from < each.to);
  return stated.findLast(
    (each) =>
      each.kind === 'count' && each.scope === 'year' && each.from >= (sentence?.from ?? from) && each.to <= from,
  );
};

function priorOf({ stated, context, year, sentences }: Reading, now: Placed) {
  const sentence = sentences.find(({ from, to }) => now.from >= from && now.from < to);
  const here = stated.find(
    ({ scope, of, concept, from, to }) =>
      scope === 'prior' &&
      (of === now.index ||
        concept === now.concept ||
        (concept === 'other' && from >= now.to && to <= (sentence?.to ?? now.to))),
  );
  const before = context.prior?.read?.extraction;
  const there =
    here === undefined && before !== undefined && year !== null && before.year === year - 1 && now.concept !== 'other'
      ? before.facts.find(
          ({ concept, scope, kind, of, where }) =>
            concept === now.concept && scope === 'year' && kind === 'count' && of === null && where.table === null,
        )
      : undefined;
  const found = here ?? there;
  const value = found === undefined ? undefined : amountOf(found)?.value;
  if (found === undefined || value === undefined) return null;
  return { value, shown: printStated(found), evidence: here === undefined ? [] : [evidenceOf(here)] };
}
