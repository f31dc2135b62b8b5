import type { FactKind } from '@gongkai/extraction';
import { printStated, sizeOf } from '../amount.ts';
import { evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';
import { relationsFor } from './relations.ts';

/**
 * R22: parts of a total add up to it, and their shares to 100. A list after 其中 may name only some kinds: less than the total
 * is a fault only where the list says that it is whole, or misses it by less than any kind could.
 */
export const checkParts: Check = (reading, { code, limits }) => {
  const groups = groupsOf(reading);
  const failures = groups.flatMap((group) => [
    ...judgeSum(reading, group),
    ...judgeShares(group, Number(limits.points)),
  ]);
  return { ...judged(failures, groups.length, 'parts'), findings: relationsFor(reading.relations, code) };
};

/** Parts that are counted against one another: ways of applying are no kinds of outcome. */
const families: readonly (readonly [name: Family, concepts: RegExp])[] = [
  ['channel', /channel\.\w+$/],
  ['way', /application\.(?:inPerson|fax|online|letter|otherWay|bySystem)/],
  ['validity', /application\.(?:valid|invalid)/],
  ['applicant', /application\.(?:natural|business|research|welfare|legal|organisations)/],
  ['outcome', /reply\./],
];
type Family = 'channel' | 'way' | 'validity' | 'applicant' | 'outcome' | 'kind';

interface Group {
  readonly family: Family;
  readonly total: Placed;
  readonly parts: readonly Placed[];
  readonly shares: readonly Placed[];
}

const counted: readonly FactKind[] = ['count', 'amount', 'zero-claim'];

function groupsOf({ stated, facts }: Reading): readonly Group[] {
  const parts = stated.filter(({ kind, scope }) => counted.includes(kind) && scope !== 'prior');
  return facts
    .filter(({ qualifier }) => qualifier === null)
    .flatMap((total) => {
      const own = parts.filter(({ of }) => of === total.index);
      return [...new Set(own.map(familyOf))].map((family): Group => {
        const members = own.filter((part) => familyOf(part) === family);
        const shares = stated.filter(({ kind, of }) => kind === 'share' && members.some(({ index }) => index === of));
        return { family, total, parts: members, shares };
      });
    });
}

const familyOf = ({ concept }: Placed): Family =>
  families.find(([, concepts]) => concepts.test(concept))?.[0] ?? 'kind';

function judgeSum(reading: Reading, group: Group): readonly Failure[] {
  const { family, total, parts } = group;
  // The same information goes out through several channels: their sum says nothing.
  if (family === 'channel' || parts.some(({ qualifier }) => qualifier !== null)) return [];
  const whole = sizeOf(total);
  const sum = parts.reduce((all, part) => all + sizeOf(part), 0);
  if (sum === whole || (family === 'outcome' && sum <= whole + carriedIn(reading))) return [];
  const surely = sum > whole ? family !== 'outcome' : isWhole(group);
  if (sum < whole && !surely && !isNearMiss(reading, group, whole - sum)) return [];
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
      cells: [total.cell ?? []].flat(),
      ...(surely ? {} : { degree: 'milder' }),
    },
  ];
}

const carriedIn = ({ stated }: Reading): number =>
  stated.filter(({ concept }) => concept === 'application.carriedIn').reduce((sum, fact) => sum + sizeOf(fact), 0);

const residual = /其[他它余]|另|剩余/;

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
  const values = parts.map(sizeOf).filter((value) => value > 0);
  const words = plain.slice(total.from, parts.at(-1)?.to);
  return values.length > 2 && gap < Math.min(...values) && !/主要|重点|包括|等(?!级)/.test(words);
}

function judgeShares({ family, total, parts, shares }: Group, each: number): readonly Failure[] {
  const named = parts.filter((part) => sizeOf(part) > 0);
  const percent = shares.filter(({ measure }) => measure === '%');
  if (family === 'channel' || named.length < 2 || percent.length < named.length) return [];
  const sumOfParts = parts.reduce((all, part) => all + sizeOf(part), 0);
  if (sumOfParts !== sizeOf(total)) return [];
  const sum = percent.reduce((all, { value }) => all + Number(value), 0);
  const gap = Math.abs(sum - 100);
  // Whole per cents round by half a point each.
  const most = percent.reduce((all, { value }) => all + (String(value).includes('.') ? each : 0.5), 0);
  if (gap <= most + 1e-9) return [];
  return [
    {
      kind: 'shares-total',
      facts: { label: total.label, sum: sum.toFixed(2), count: percent.length, gap: gap.toFixed(2) },
      evidence: [evidenceOf(total), ...percent.map(evidenceOf)],
    },
  ];
}
