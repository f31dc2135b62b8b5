import type { Evidence } from '@gongkai/kernel';
import { halfPlace, printStated, sizeOf, toPlaces } from '../amount.ts';
import { evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';

/**
 * R21: a share is its part divided by its total, to half of the place it shows (a条，占p%). Where parts do not add up, either
 * their stated total or their sum may be meant: which of them is wrong is R22's to say.
 */
export const checkShares: Check = (reading, { limits }) => {
  const shares = reading.stated.flatMap((share) => shareOf(reading, share));
  return judged(
    shares.flatMap((share) => judgeShare(share, Number(limits.points))),
    shares.length,
    'shares',
  );
};

interface Whole {
  readonly value: number;
  readonly shown: string;
  readonly evidence: readonly Evidence[];
}

interface Share {
  readonly share: Placed;
  readonly part: Placed;
  /** The whole of which the share comes nearest to what is stated. */
  readonly whole: Whole;
}

function shareOf(reading: Reading, share: Placed): readonly Share[] {
  const part = reading.facts[share.of ?? -1];
  if (share.kind !== 'share' || share.measure !== '%' || part?.kind !== 'count') return [];
  const gapTo = (whole: Whole) => gapOf({ share, part, whole });
  const wholes = wholesOf(reading, part).toSorted((a, b) => gapTo(a) - gapTo(b));
  return wholes.slice(0, 1).map((whole) => ({ share, part, whole }));
}

const computedOf = ({ part, whole }: Share): number => (100 * sizeOf(part)) / whole.value;
const gapOf = (share: Share): number => Math.abs(computedOf(share) - Number(share.share.value));

function judgeShare(judgedShare: Share, least: number): readonly Failure[] {
  const { share, part, whole } = judgedShare;
  const stated = String(share.value);
  const gap = gapOf(judgedShare);
  if (gap <= Math.max(least, halfPlace(stated)) + 1e-9) return [];
  return [
    {
      kind: 'share-wrong',
      facts: {
        label: part.label,
        part: printStated(part),
        whole: whole.shown,
        stated,
        computed: toPlaces(computedOf(judgedShare), stated),
        gap: toPlaces(gap, stated),
      },
      evidence: [evidenceOf(share), evidenceOf(part), ...whole.evidence],
    },
  ];
}

/** What the part may be a share of: its stated total and the sum of the parts, else the totals its theme has. */
function wholesOf(reading: Reading, part: Placed): readonly Whole[] {
  const parent = reading.facts[part.of ?? -1];
  const totals = parent === undefined ? totalsOf(reading, part) : [parent];
  const siblings =
    parent === undefined ? [] : reading.stated.filter(({ of, kind }) => of === part.of && kind === 'count');
  const sum = siblings.reduce((all, each) => all + sizeOf(each), 0);
  return [
    ...totals.map((total) => ({ value: sizeOf(total), shown: printStated(total), evidence: [evidenceOf(total)] })),
    { value: sum, shown: String(sum), evidence: [] },
  ].filter(({ value }) => value > 0);
}

const ofApplications = ['application.received', 'reply.closed', 'reply.total'];
// 予以公开及部分公开258件: what became of applications, and no information made public.
const outcomes = /(?:予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理)$/;
const themes: Readonly<Record<string, readonly string[]>> = {
  reply: ofApplications,
  application: ofApplications,
  channel: ['disclosure.total'],
  disclosure: ['disclosure.total'],
};

function totalsOf({ stated }: Reading, part: Placed): readonly Placed[] {
  const theme = part.concept.replace(/\..*/, '');
  const totals = outcomes.test(part.label) ? ofApplications : (themes[theme] ?? []);
  if (totals.includes(part.concept)) return [];
  return stated.filter(({ concept, kind, scope }) => totals.includes(concept) && kind === 'count' && scope === 'year');
}
