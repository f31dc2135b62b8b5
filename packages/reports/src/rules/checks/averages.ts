import { printStated, sizeOf } from '../amount.ts';
import { evidenceOf, type Placed } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';

const daysOfYear = 365;
const ofYear = /全年|本年|年度|年访问|\d{4}年/;

/** R24: a total is not below its daily average, and a year's total is about average × days. */
export const checkAverages: Check = (reading, { limits }) => {
  const averages = reading.stated.filter(({ concept }) => concept === 'portal.visitsDaily');
  const totals = reading.stated.filter(({ concept }) => concept === 'portal.visits');
  const pairs = averages.flatMap((average) =>
    totals
      .filter((total) => visitOf(total) === visitOf(average))
      .toSorted((a, b) => apart(a, average) - apart(b, average))
      .slice(0, 1)
      .map((total) => ({ average, total })),
  );
  return judged(
    pairs.flatMap(({ average, total }) => judgePair(average, total, Number(limits.share))),
    pairs.length,
    'averages',
  );
};

// Readers of an account are no visitors of the website.
const visitOf = ({ quote }: Placed): string | undefined => /访问|点击|浏览|阅读/.exec(quote)?.[0];

const apart = (one: Placed, other: Placed): number => Math.abs(one.from - other.from);

function judgePair(average: Placed, total: Placed, share: number): readonly Failure[] {
  const [daily, whole] = [sizeOf(average), sizeOf(total)];
  const expected = daily * daysOfYear;
  const below = whole < daily;
  const off = total.scope === 'year' && ofYear.test(total.quote) && Math.abs(whole - expected) > share * expected;
  if (!below && !off) return [];
  return [
    {
      kind: 'total-average',
      facts: {
        total: printStated(total),
        average: printStated(average),
        expected: below ? null : String(expected),
        gap: String(Math.abs(whole - (below ? daily : expected))),
      },
      evidence: [evidenceOf(total), evidenceOf(average)],
      ...(below ? {} : { degree: 'milder' }),
    },
  ];
}

const whole = /^(?:人次?|名|位|户|家|件次?|条次?|次|场次?|篇|份|封|期|起|宗|则|个|项|处|部|栏|例|批次?)$/;

/** R25: what is counted by heads or pieces is a whole number; 3.5名 has lost its 万. */
export const checkWhole: Check = ({ stated }) => {
  const counts = stated.filter(({ kind, measure }) => kind === 'count' && whole.test(measure));
  const failures = counts
    .filter((fact) => !Number.isInteger(sizeOf(fact)))
    .map(
      (fact): Failure => ({
        kind: 'not-whole',
        facts: { label: fact.label, stated: printStated(fact) },
        evidence: [evidenceOf(fact)],
      }),
    );
  return judged(failures, counts.length, 'counts');
};
