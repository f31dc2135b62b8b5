import type { CopyThresholds } from '@gongkai/comparison/copies';
import { CopyAsked } from '@gongkai/reports';

/** What is typed of a comparison: shares in percent, null where a field is empty. */
export interface CompareDraft {
  readonly from: number;
  readonly to: number;
  readonly ownError: number | null;
  readonly ownWarning: number | null;
  readonly neighbourWarning: number | null;
  readonly commonUnits: number | null;
  readonly leastOwn: number | null;
}

/** What a comparison begins with. */
export const draftOf = (span: { from: number; to: number }, thresholds: CopyThresholds): CompareDraft => ({
  ...span,
  ownError: toPercent(thresholds.ownError),
  ownWarning: toPercent(thresholds.ownWarning),
  neighbourWarning: toPercent(thresholds.neighbourWarning),
  commonUnits: thresholds.commonUnits,
  leastOwn: thresholds.leastOwn,
});

const toPercent = (share: number): number => Math.round(share * 10_000) / 100;

/** The question, its other limits as in `base`, or which sentence says why it is none; `malformed`: a field says so itself. */
export function readDraft(
  unit: string,
  draft: CompareDraft,
  base: CopyThresholds,
): CopyAsked | 'malformed' | 'years' | 'shares' {
  if (draft.from > draft.to) return 'years';
  if (Number(draft.ownError) < Number(draft.ownWarning)) return 'shares';
  const share = (percent: number | null) => (percent === null ? null : percent / 100);
  const read = CopyAsked.safeParse({
    unit,
    from: draft.from,
    to: draft.to,
    thresholds: {
      ...base,
      ownError: share(draft.ownError),
      ownWarning: share(draft.ownWarning),
      neighbourWarning: share(draft.neighbourWarning),
      commonUnits: draft.commonUnits,
      leastOwn: draft.leastOwn,
    },
  });
  return read.success ? read.data : 'malformed';
}
