import { amountOf, halfPlace, printStated, toPlaces } from '../amount.ts';
import { evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';

/**
 * R21: a share is its part divided by its total, to half of the place it shows (a条，占p%). Where parts do not add up, either
 * their stated total or their sum may be meant: which of them is wrong is R22's to say.
 */
export const checkShares: Check = (reading, { limits }) => {
  const judgedShares = reading.stated.flatMap((share) => judgeShare(reading, share, limits.points ?? 0));
  return judged(
    judgedShares.flatMap((failure) => failure ?? []),
    judgedShares.length,
    'shares',
  );
};

function judgeShare(reading: Reading, share: Placed, least: number): readonly (Failure | null)[] {
  if (share.kind !== 'share' || share.measure !== '%' || share.of === null || share.value === null) return [];
  const part = reading.facts[share.of];
  const wholes = part === undefined ? [] : wholesOf(reading, part);
  const amount = part === undefined ? null : amountOf(part);
  if (part === undefined || part.kind !== 'count' || amount === null) return [];
  const stated = Number(share.value);
  const gapTo = ({ value }: Whole) => Math.abs((100 * amount.value) / value - stated);
  const whole = wholes.toSorted((a, b) => gapTo(a) - gapTo(b))[0];
  if (whole === undefined) return [];
  const tolerance = Math.max(least, halfPlace(share.value)) + 1e-9;
  if (gapTo(whole) <= tolerance) return [null];
  const computed = (100 * amount.value) / whole.value;
  return [
    {
      kind: 'share-wrong',
      facts: {
        label: part.label,
        part: printStated(part),
        whole: whole.shown,
        stated: share.value,
        computed: toPlaces(computed, share.value),
        gap: toPlaces(gapTo(whole), share.value),
      },
      evidence: [evidenceOf(share), evidenceOf(part), ...whole.evidence],
    },
  ];
}

interface Whole {
  readonly value: number;
  readonly shown: string;
  readonly evidence: readonly ReturnType<typeof evidenceOf>[];
}

/** What the part may be a share of: its stated total and the sum of the parts, else the totals its theme has. */
function wholesOf(reading: Reading, part: Placed): readonly Whole[] {
  const parent = part.of === null ? undefined : reading.facts[part.of];
  const totals = parent === undefined ? totalsOf(reading, part) : [parent];
  const stated = totals.flatMap((total): readonly Whole[] => {
    const amount = amountOf(total);
    return amount === null || amount.value === 0
      ? []
      : [{ value: amount.value, shown: printStated(total), evidence: [evidenceOf(total)] }];
  });
  const sum = reading.stated
    .filter(({ of, kind }) => of !== null && of === part.of && kind === 'count')
    .reduce((all, each) => all + (amountOf(each)?.value ?? 0), 0);
  return sum === 0 ? stated : [...stated, { value: sum, shown: String(sum), evidence: [] }];
}

const ofApplications = /^(?:application\.received|reply\.closed|reply\.total)$/;
// 予以公开及部分公开258件: what became of applications, and no information made public.
const outcomes = /(?:予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理)$/;
const themes: readonly (readonly [part: RegExp, totals: RegExp])[] = [
  [/^(?:reply|application)\./, ofApplications],
  [/^(?:channel|disclosure)\./, /^disclosure\.total$/],
];

function totalsOf({ stated }: Reading, part: Placed): readonly Placed[] {
  const totals = outcomes.test(part.label) ? ofApplications : themes.find(([words]) => words.test(part.concept))?.[1];
  if (totals === undefined || totals.test(part.concept)) return [];
  return stated.filter(({ concept, kind, scope }) => totals.test(concept) && kind === 'count' && scope === 'year');
}
