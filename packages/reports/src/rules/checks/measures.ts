import { amountOf, printStated } from '../amount.ts';
import { evidenceAt, evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';

/** Measures that mean one thing: 条次 is 条, 名 is 人. */
const groupsOfMeasures: readonly RegExp[] = [
  /^(?:条次?|则|篇|份)$/,
  /^(?:件次?|宗|起|例)$/,
  /^(?:人|名|位)$/,
  /^人次$/,
  /^(?:次|场次?|期|届)$/,
];
const [items, cases] = [0, 1];
const bare = (measure: string): string => measure.replace(/^[万亿千百]+/, '');
const groupOf = (measure: string): number => groupsOfMeasures.findIndex((group) => group.test(bare(measure)));

/** R51: a total and its parts are counted in one measure, and every count has one. */
export const checkMeasures: Check = (reading) => {
  const counts = reading.stated.filter(({ kind, value }) => kind === 'count' && value !== null);
  const totals = [...new Set(counts.flatMap(({ of }) => of ?? []))].flatMap((index) => reading.facts[index] ?? []);
  return judged(
    [...totals.flatMap((total) => mixed(counts, total)), ...counts.flatMap((fact) => bareCount(reading, fact))],
    counts.length,
    'counts',
  );
};

function mixed(counts: readonly Placed[], total: Placed): readonly Failure[] {
  const parts = counts.filter((fact) => fact.of === total.index && fact.scope !== 'prior' && isOfOneKind(fact, total));
  const group = [total, ...parts];
  // Items and cases: people beside cases are no mixture of measures.
  const kinds = new Set(group.map(({ measure }) => groupOf(measure)));
  if (!kinds.has(items) || !kinds.has(cases)) return [];
  const measures = [...new Set(group.map(({ measure }) => bare(measure)).filter((measure) => measure !== ''))];
  return [
    {
      kind: 'measures-mixed',
      facts: { label: total.label, measures: measures.join('、') },
      evidence: group.map(evidenceOf),
    },
  ];
}

/** Among 条 of information documents may well be 件; applications, and what is called 信息, are counted in one measure. */
const isOfOneKind = ({ label }: Placed, { concept }: Placed): boolean =>
  /^(?:application|reply)\./.test(concept) || /信息$/.test(label);

/** 22行政审批事项: a number with its noun close behind and no measure between. */
function bareCount({ plain, read }: Reading, fact: Placed): readonly Failure[] {
  if (fact.measure !== '' || fact.where.table !== null || amountOf(fact) === null) return [];
  const [before, behind] = [plain.charAt(fact.figure.from - 1), plain.slice(fact.figure.to, fact.figure.to + 4)];
  if (!/[\u4e00-\u9fff]/.test(before) || !/^[\u4e00-\u9fff]{2}/.test(behind)) return [];
  if (!/^\d+$/.test(read.text.slice(fact.figure.from, fact.figure.to))) return [];
  return [
    { kind: 'measure-lacking', facts: { label: fact.label, stated: fact.value ?? '' }, evidence: [evidenceOf(fact)] },
  ];
}

/** What the statistics are made of: there a figure is exact. */
const statistical =
  /^(?:disclosure\.|channel\.|application\.|reply\.|review\.|litigation\.|complaint\.|appeal\.|interpretation\.|response\.total|meeting\.|training\.|trainees\.|normative\.)/;
const vague =
  /(?:收到|受理|公开|发布|答复|办结|召开|举办|解读|回应)[^,。;:\d]{0,12}?(数十|几十|数百|上百|几百|数千|上千|[一二三四五六七八九]?十[余多几来]|若干|多次|数次)(?:余|多)?(条|件|次|篇|份|期|场|人次)/g;

/** R52: figures of statistics are exact: no 四十余条, no 15774余条. */
export const checkVague: Check = (reading) => {
  const counts = reading.stated.filter(({ kind, value }) => kind === 'count' && value !== null);
  const blurred = counts
    .filter((fact) => /[余多几]/.test(fact.qualifier ?? '') && (isOdd(fact) || isStatistical(fact)))
    .map(
      (fact): Failure => ({
        kind: 'blurred',
        facts: { label: fact.label, stated: read(reading, fact) },
        evidence: [evidenceOf(fact)],
      }),
    );
  const spelt = [...reading.plain.matchAll(vague)]
    .filter(
      ({ index }) =>
        !reading.stated.some(({ qualifier, from, to }) => qualifier !== null && index < to && index + 4 > from),
    )
    .filter(({ index }) => reading.prose.some(({ from, to }) => index >= from && index < to))
    .map(
      (match): Failure => ({
        kind: 'blurred',
        facts: { label: '', stated: `${match[1] ?? ''}${match[2] ?? ''}` },
        evidence: [evidenceAt(reading, { from: match.index, to: match.index + match[0].length })],
      }),
    );
  return judged([...blurred, ...spelt], counts.length + spelt.length, 'counts');
};

const isStatistical = ({ cell, concept }: Placed): boolean => cell !== null || statistical.test(concept);

/** Exact to the last place and yet 余: 15774余 is neither. */
const isOdd = (fact: Placed): boolean =>
  /^\d{2,}$/.test(fact.value ?? '') && !/0$/.test(fact.value ?? '') && !/[万亿]/.test(fact.measure);

const read = ({ read: { text } }: Reading, fact: Placed): string => {
  const shown = text.slice(fact.figure.from, fact.figure.to);
  return /[余多几]/.test(shown) ? shown : printStated(fact);
};
