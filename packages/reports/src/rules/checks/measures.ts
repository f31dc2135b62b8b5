import { printStated } from '../amount.ts';
import { evidenceAt, evidenceOf, type Placed, proseMatches, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';
import { isInside } from '../text.ts';

/** Items of information, and cases: 条次 is 条, 宗 is 件. */
const items = /条|则|篇|份/;
const cases = /件|宗|起|例/;

/** R51: a total and its parts are counted in one measure, and every count has one. */
export const checkMeasures: Check = (reading) => {
  const counts = reading.stated.filter(({ kind }) => kind === 'count');
  const totals = reading.stated.filter(({ index }) => counts.some(({ of }) => of === index));
  return judged(
    [...totals.flatMap((total) => mixed(counts, total)), ...counts.flatMap((fact) => bareCount(reading, fact))],
    counts.length,
    'counts',
  );
};

function mixed(counts: readonly Placed[], total: Placed): readonly Failure[] {
  const parts = counts.filter((fact) => fact.of === total.index && fact.scope !== 'prior' && isOfOneKind(fact, total));
  const group = [total, ...parts];
  const measures = [...new Set(group.map(({ measure }) => measure.replace(/[万亿千百]+/, '')))].filter(Boolean);
  // People beside cases are no mixture of measures.
  if (![items, cases].every((some) => measures.some((measure) => some.test(measure)))) return [];
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
function bareCount({ plain }: Reading, fact: Placed): readonly Failure[] {
  const around = plain.slice(fact.figure.from - 1, fact.figure.to + 2);
  if (fact.measure !== '' || !/^[\u4e00-\u9fff]\d+[\u4e00-\u9fff]{2}$/.test(around)) return [];
  const facts = { label: fact.label, stated: String(fact.value) };
  return [{ kind: 'measure-lacking', facts, evidence: [evidenceOf(fact)] }];
}

/** What the statistics are made of: there a figure is exact. */
const statistical =
  /\b(?:disclosure|channel|application|reply|review|litigation|complaint|appeal|interpretation|meeting|training|trainees|normative)\.|response\.total/;
const vague =
  /(?:收到|受理|公开|发布|答复|办结|召开|举办|解读|回应)[^,。;:\d]{0,12}?(数十|几十|数百|上百|几百|数千|上千|[一二三四五六七八九]?十[余多几来]|若干|多次|数次)(?:余|多)?(条|件|次|篇|份|期|场|人次)/g;

/** R52: figures of statistics are exact: no 四十余条, no 15774余条. */
export const checkVague: Check = (reading) => {
  const counts = reading.stated.filter(({ kind }) => kind === 'count');
  const blurred = counts
    .filter((fact) => /[余多几]/.test(String(fact.qualifier)) && (isOdd(fact) || isStatistical(fact)))
    .map(
      (fact): Failure => ({
        kind: 'blurred',
        facts: { label: fact.label, stated: read(reading, fact) },
        evidence: [evidenceOf(fact)],
      }),
    );
  const spelt = proseMatches(reading, vague)
    .map((match) => ({ words: `${match[1]}${match[2]}`, from: match.index, to: match.index + match[0].length }))
    .filter(({ to }) => !reading.stated.some((fact) => fact.qualifier !== null && isInside(fact, to - 1)))
    .map(
      ({ words, from, to }): Failure => ({
        kind: 'blurred',
        facts: { label: '', stated: words },
        evidence: [evidenceAt(reading, { from, to })],
      }),
    );
  return judged([...blurred, ...spelt], counts.length + spelt.length, 'counts');
};

const isStatistical = ({ cell, concept }: Placed): boolean => cell !== null || statistical.test(concept);

/** Exact to the last place and yet 余: 15774余 is neither. */
const isOdd = ({ value, measure }: Placed): boolean => /\d[1-9]$/.test(String(value)) && !/[万亿]/.test(measure);

const read = ({ read: { text } }: Reading, fact: Placed): string => {
  const shown = text.slice(fact.figure.from, fact.figure.to);
  return /[余多几]/.test(shown) ? shown : printStated(fact);
};
