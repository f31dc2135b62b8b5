import { amountOf, clean, printStated } from '../amount.ts';
import { evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';

/** R33: all years together are more than this year, but for the first year. */
export const checkCumulative: Check = (reading, { years }) => {
  const { year, stated, relations } = reading;
  if (year === null) return lacking('year');
  const pairs = stated
    .filter(({ scope, kind }) => scope === 'cumulative' && kind === 'count')
    .flatMap((sum) => {
      const annual = stated.find((fact) => fact.scope === 'year' && fact.kind === 'count' && isSame(fact, sum));
      return annual === undefined ? [] : [{ sum, annual }];
    });
  const failures = pairs.flatMap(({ sum, annual }): readonly Failure[] => {
    const [all, own] = [amountOf(sum)?.value ?? 0, amountOf(annual)?.value ?? 0];
    if (year === years.from || own === 0 || all !== own) return [];
    return [
      {
        kind: 'cumulative-annual',
        facts: { label: annual.label, figure: printStated(annual), year },
        evidence: [evidenceOf(sum), evidenceOf(annual)],
        cells: annual.cell === null ? [] : [annual.cell],
      },
    ];
  });
  const ofForm = relations.filter(({ rule }) => rule === 'R33' || rule === 'A01');
  return { ...judged(failures, pairs.length, 'cumulative'), findings: ofForm };
};

const isSame = (fact: Placed, sum: Placed): boolean =>
  fact.concept === sum.concept || (sum.concept === 'disclosure.cumulative' && fact.concept === 'disclosure.total');

const other = /^(?:其[他它余])/;

/** R34: the kind called 其他 is not the largest half. */
export const checkOther: Check = ({ stated, facts }: Reading, { limits }) => {
  const { share = 0.5, least = 10 } = limits;
  const parts = stated.filter(({ of, kind, label }) => of !== null && kind === 'count' && other.test(label));
  const failures = parts.flatMap((part): readonly Failure[] => {
    const total = part.of === null ? undefined : facts[part.of];
    const [some, all] = [amountOf(part)?.value ?? 0, total === undefined ? 0 : (amountOf(total)?.value ?? 0)];
    if (total === undefined || all < least || some <= share * all || some > all) return [];
    return [
      {
        kind: 'other-dominant',
        facts: {
          label: part.label,
          part: printStated(part),
          whole: printStated(total),
          share: ((100 * some) / all).toFixed(1),
          most: String(clean(share * 100)),
        },
        evidence: [evidenceOf(part), evidenceOf(total)],
      },
    ];
  });
  return judged(failures, parts.length, 'parts');
};
