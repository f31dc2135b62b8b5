import { clean, printStated, sizeOf } from '../amount.ts';
import { evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';
import { relationsFor } from './relations.ts';

/** R33: all years together are more than this year, but for the first year. */
export const checkCumulative: Check = (reading, { code, years }) => {
  const { year, stated, relations } = reading;
  if (year === null) return lacking('year');
  const counts = stated.filter(({ kind }) => kind === 'count');
  const pairs = counts
    .filter(({ scope }) => scope === 'cumulative')
    .flatMap((sum) =>
      counts
        .filter((fact) => fact.scope === 'year' && isSame(fact, sum))
        .slice(0, 1)
        .map((annual) => ({ sum, annual })),
    );
  const failures = pairs.flatMap(({ sum, annual }): readonly Failure[] => {
    const [all, own] = [sizeOf(sum), sizeOf(annual)];
    if (year === years.from || own === 0 || all !== own) return [];
    return [
      {
        kind: 'cumulative-annual',
        facts: { label: annual.label, figure: printStated(annual), year },
        evidence: [evidenceOf(sum), evidenceOf(annual)],
        cells: [annual.cell ?? []].flat(),
      },
    ];
  });
  return { ...judged(failures, pairs.length, 'cumulative'), findings: relationsFor(relations, code) };
};

const isSame = (fact: Placed, sum: Placed): boolean =>
  fact.concept === sum.concept || (sum.concept === 'disclosure.cumulative' && fact.concept === 'disclosure.total');

/** R34: the kind called 其他 is not the largest half. */
export const checkOther: Check = ({ stated, facts }: Reading, { limits }) => {
  const { share = 1, least = 0 } = limits;
  const parts = stated
    .filter(({ kind, label }) => kind === 'count' && /^其[他它余]/.test(label))
    .flatMap((part) => {
      const total = facts[part.of ?? -1];
      return total === undefined ? [] : [{ part, total }];
    });
  const failures = parts.flatMap(({ part, total }): readonly Failure[] => {
    const [some, all] = [sizeOf(part), sizeOf(total)];
    if (all < least || some <= share * all || some > all) return [];
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
