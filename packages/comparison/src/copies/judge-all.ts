import { type FigureRow, likeFigures } from './figure-copies.ts';
import { judgePair, orderPair } from './judge-pair.ts';
import { likenessOf, likeTexts, type TextSets } from './like-texts.ts';
import { lineEnd } from './line.ts';
import type { CopyPair, CopyReport, FiguresAlike, TextLikeness } from './shapes.ts';
import type { CopyThresholds } from './thresholds.ts';

interface Alike {
  readonly left: number;
  readonly right: number;
  readonly text: TextLikeness | null;
  readonly figures: FiguresAlike | null;
}

/** Every pair to be shown, the gravest and most alike first. */
export function judgeAll(reports: readonly CopyReport[], texts: TextSets, thresholds: CopyThresholds): CopyPair[] {
  const pairs: CopyPair[] = [];
  for (const { left, right, text, figures } of alikeOf(reports, texts, thresholds)) {
    const [a, b] = [reports[left], reports[right]];
    const ordered = a === undefined || b === undefined ? null : orderPair(a, b);
    const pair = ordered === null ? null : judgePair(ordered, turned(text, ordered.left !== a), figures, thresholds);
    if (pair !== null) pairs.push(pair);
  }
  return pairs.sort(byGravity);
}

const turned = (text: TextLikeness | null, isTurned: boolean): TextLikeness | null =>
  text !== null && isTurned ? { ...text, left: text.right, right: text.left } : text;

/** Pairs alike in text or in figures, each once, with both. */
function alikeOf(reports: readonly CopyReport[], texts: TextSets, thresholds: CopyThresholds): Iterable<Alike> {
  const found = new Map<number, Alike>();
  const keyOf = (left: number, right: number) => left * reports.length + right;
  const least = {
    own: Math.min(thresholds.ownWarning, thresholds.neighbourWarning),
    contained: thresholds.contained,
  };
  for (const { left, right, text } of likeTexts(texts, least))
    found.set(keyOf(left, right), { left, right, text, figures: null });
  for (const rows of rowsByForm(reports).values())
    for (const { left, right, ...figures } of likeFigures(rows, {
      share: thresholds.figureShare,
      evidence: thresholds.figureEvidence,
    })) {
      const [a, b] = [rows[left]?.at ?? 0, rows[right]?.at ?? 0];
      const text = found.get(keyOf(a, b))?.text ?? likenessOf(texts, a, b);
      found.set(keyOf(a, b), { left: a, right: b, text, figures });
    }
  return found.values();
}

/** Figures are held against figures of the same form: like with like. */
function rowsByForm(reports: readonly CopyReport[]): Map<string, (FigureRow & { readonly at: number })[]> {
  const byForm = new Map<string, (FigureRow & { readonly at: number })[]>();
  for (const [at, report] of reports.entries()) {
    const { table } = report;
    if (table === null) continue;
    const row = { unit: lineEnd(report), figures: table.figures, at };
    const rows = byForm.get(table.form);
    if (rows === undefined) byForm.set(table.form, [row]);
    else rows.push(row);
  }
  return byForm;
}

const scoreOf = ({ text, figures }: CopyPair): number =>
  Math.max(text?.own ?? 0, figures === null ? 0 : figures.equal / figures.of);

const byGravity = (a: CopyPair, b: CopyPair): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error') ||
  scoreOf(b) - scoreOf(a) ||
  (a.left + a.right < b.left + b.right ? -1 : 1);
