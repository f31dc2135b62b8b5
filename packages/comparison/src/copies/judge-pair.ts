import { continues } from './line.ts';
import type { CopyPair, CopyReason, CopyReport, FiguresAlike, TextLikeness } from './shapes.ts';
import type { CopyThresholds } from './thresholds.ts';

/** The two of a pair, the later one left; null: two reports of one line and year, or neither asked about. */
export function orderPair(
  a: CopyReport,
  b: CopyReport,
): { readonly left: CopyReport; readonly right: CopyReport } | null {
  if (!(a.asked || b.asked) || (a.year === b.year && (continues(a, b) || continues(b, a)))) return null;
  const later = a.year === b.year ? a.unit > b.unit : a.year > b.year;
  return later ? { left: a, right: b } : { left: b, right: a };
}

/** R26 and R27: what likeness makes a copy, and how grave it is; null: nothing to be said. */
export function judgePair(
  { left, right }: { readonly left: CopyReport; readonly right: CopyReport },
  text: TextLikeness | null,
  figures: FiguresAlike | null,
  thresholds: CopyThresholds,
): CopyPair | null {
  const relation = continues(left, right) ? 'own-earlier' : 'neighbour';
  const warning = relation === 'own-earlier' ? thresholds.ownWarning : thresholds.neighbourWarning;
  const reasons: CopyReason[] = [];
  if (text !== null && text.own >= warning) reasons.push('text');
  else if (text !== null && text.contained >= thresholds.contained) reasons.push('contained');
  if (figures !== null) reasons.push('figures');
  if (reasons.length === 0) return null;
  const isError = relation === 'own-earlier' && text !== null && text.own >= thresholds.ownError;
  return {
    left: left.id,
    right: right.id,
    relation,
    severity: isError ? 'error' : 'warning',
    reasons,
    text,
    figures,
  };
}
