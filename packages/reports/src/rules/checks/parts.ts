import { amountOf, printStated } from '../amount.ts';
import { evidenceOf, type Placed, type Reading } from '../reading.ts';
import { asChecked, type Check, type Failure, type Judgement, judged } from '../rule.ts';

/**
 * R22: parts of a total add up to it, and their shares to 100. A list after 其中 may name only some kinds: less than the total
 * is a fault only where the list says that it is whole, or misses it by less than any kind could.
 */
export const checkParts: Check = (reading, { limits }): Judgement => {
  const groups = groupsOf(reading);
  const failures = groups.flatMap((group) => [...judgeSum(reading, group), ...judgeShares(group, limits.points ?? 0)]);
  const relations = asChecked(reading.relations.filter(({ rule }) => rule === 'R22'));
  return { ...judged(failures, groups.length, 'parts'), findings: relations.findings ?? [] };
};

/** Parts that are counted against one another: ways of applying are no kinds of outcome. */
const families: readonly (readonly [name: Family, concepts: RegExp])[] = [
  ['channel', /^channel\.\w+$/],
  ['way', /^application\.(?:inPerson|fax|online|letter|otherWay|bySystem)$/],
  ['validity', /^application\.(?:valid|invalid)$/],
  ['applicant', /^application\.(?:natural|business|research|welfare|legal|organisations)$/],
  ['outcome', /^reply\./],
];
type Family = 'channel' | 'way' | 'validity' | 'applicant' | 'outcome' | 'kind';

interface Group {
  readonly family: Family;
  readonly total: Placed;
  readonly parts: readonly Placed[];
  readonly shares: readonly Placed[];
}

function groupsOf({ stated, facts }: Reading): readonly Group[] {
  const groups = new Map<string, Placed[]>();
  for (const fact of stated) {
    if (fact.of === null || !['count', 'amount', 'zero-claim'].includes(fact.kind) || fact.scope === 'prior') continue;
    if (amountOf(fact) === null) continue;
    const key = `${fact.of} ${familyOf(fact)}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((parts): readonly Group[] => {
    const [first] = parts;
    const total = first?.of == null ? undefined : facts[first.of];
    if (first === undefined || total === undefined || amountOf(total) === null || total.qualifier !== null) return [];
    const shares = stated.filter(({ kind, of }) => kind === 'share' && parts.some(({ index }) => index === of));
    return [{ family: familyOf(first), total, parts, shares }];
  });
}

const familyOf = ({ concept }: Placed): Family =>
  families.find(([, concepts]) => concepts.test(concept))?.[0] ?? 'kind';

function judgeSum(reading: Reading, group: Group): readonly Failure[] {
  const { family, total, parts } = group;
  // The same information goes out through several channels: their sum says nothing.
  if (family === 'channel' || parts.some(({ qualifier }) => qualifier !== null)) return [];
  const whole = amountOf(total)?.value ?? 0;
  const sum = parts.reduce((all, part) => all + (amountOf(part)?.value ?? 0), 0);
  if (sum === whole) return [];
  if (family === 'outcome' && (sum < whole || sum <= whole + carriedIn(reading))) return [];
  const surely = sum > whole ? family !== 'outcome' : isWhole(group);
  if (!surely && !(sum > whole || isNearMiss(reading, group, whole - sum))) return [];
  return [
    {
      kind: 'parts-total',
      facts: {
        label: total.label,
        total: printStated(total),
        sum: String(sum),
        count: parts.length,
        gap: String(Math.abs(whole - sum)),
      },
      evidence: [evidenceOf(total), ...parts.map(evidenceOf)],
      cells: total.cell === null ? [] : [total.cell],
      ...(surely ? {} : { degree: 'milder' }),
    },
  ];
}

const carriedIn = ({ stated }: Reading): number =>
  stated
    .filter(({ concept }) => concept === 'application.carriedIn')
    .reduce((sum, fact) => sum + (amountOf(fact)?.value ?? 0), 0);

const residual = /^(?:其[他它余]|另外?|剩余)/;

/** Does the list say that nothing is left out? */
function isWhole({ family, total, parts, shares }: Group): boolean {
  if (parts.length < 2) return false;
  if (family === 'way' || family === 'validity') return true;
  if (family === 'applicant') return parts.some(({ concept }) => concept.endsWith('organisations'));
  if (parts.some(({ label }) => residual.test(label))) return true;
  const named = new Set(parts.map(({ concept }) => concept));
  if (named.has('disclosure.policy') && named.has('disclosure.business')) return true;
  const hundred = shares.reduce((sum, { value }) => sum + Number(value), 0);
  return shares.length > 1 && total.kind === 'count' && Math.abs(hundred - 100) <= 1;
}

function isNearMiss({ plain }: Reading, { total, parts }: Group, gap: number): boolean {
  const values = parts.flatMap((part) => amountOf(part)?.value ?? []).filter((value) => value > 0);
  const words = plain.slice(total.from, parts.at(-1)?.to);
  return values.length > 2 && gap < Math.min(...values) && !/主要|重点|包括|等(?!级)/.test(words);
}

function judgeShares({ family, total, parts, shares }: Group, each: number): readonly Failure[] {
  const counted = parts.filter((part) => (amountOf(part)?.value ?? 0) > 0);
  const percent = shares.filter(({ measure }) => measure === '%');
  if (family === 'channel' || counted.length < 2 || percent.length < counted.length) return [];
  const sumOfParts = parts.reduce((all, part) => all + (amountOf(part)?.value ?? 0), 0);
  if (sumOfParts !== amountOf(total)?.value) return [];
  const sum = percent.reduce((all, { value }) => all + Number(value), 0);
  const gap = Math.abs(sum - 100);
  // Whole per cents round by half a point each.
  const most = percent.reduce((all, { value }) => all + (value?.includes('.') === true ? each : 0.5), 0);
  if (gap <= most + 1e-9) return [];
  return [
    {
      kind: 'shares-total',
      facts: { label: total.label, sum: sum.toFixed(2), count: percent.length, gap: gap.toFixed(2) },
      evidence: [evidenceOf(total), ...percent.map(evidenceOf)],
    },
  ];
}
