import { numberElements } from './corpus-index.ts';
import { drawPassages, drawSide } from './draw-pair.ts';
import { judgeAll } from './judge-all.ts';
import type { TextSets } from './like-texts.ts';
import { lineEnd } from './line.ts';
import { normaliserOf } from './normalise.ts';
import { learnOrdinary, listOrdinary } from './ordinary-wording.ts';
import type { CommonWording, CopyPair, CopyReport, CopySide, Passage } from './shapes.ts';
import { shinglesOf } from './shingles.ts';
import type { CopyThresholds } from './thresholds.ts';

export interface CompareOptions {
  /** Names of units and persons: they make no difference between two texts. */
  readonly names: readonly string[];
  /** Headings and sentences that the official forms prescribe. */
  readonly prescribed: readonly string[];
  readonly thresholds: CopyThresholds;
  /** No more pairs than these are answered, the gravest first. */
  readonly most: number;
  /** Told how many reports are read and pairs drawn, and of how many; there is no clock here. */
  readonly progress?: (done: number, of: number) => void;
}

export interface ComparedReports {
  readonly pairs: readonly (CopyPair & { readonly passages: readonly Passage[] })[];
  /** What is drawn over each report that a pair is made of, by its id. */
  readonly sides: ReadonlyMap<string, CopySide>;
  /** How many there are, also beyond `most`. */
  readonly found: number;
  /** Reports whose text says too little of its own to be judged: not evaluated, and not "passed" (design D11). */
  readonly thin: readonly string[];
  /** From how many units on wording was ordinary, and examples of it. */
  readonly ordinaryFrom: number;
  readonly wording: readonly CommonWording[];
}

/** So much ordinary wording is shown, out of so many reports. */
const shownWording = 60;
const wordingFrom = 120;

/**
 * Every two reports that are too much alike, and why (R26, R27). Wording that many units use, and what the forms
 * prescribe, counts for nothing. The same reports give the same answer, in whatever order they come.
 */
export function compareReports(given: readonly CopyReport[], options: CompareOptions): ComparedReports {
  const reports = [...given].sort(inOrder);
  const read = normaliserOf(options.names);
  const shingles = reports.map(({ text }, at) => {
    options.progress?.(at, reports.length);
    return shinglesOf(read(text).text);
  });
  const numbering = numberElements([
    ...shingles,
    shinglesOf(options.prescribed.map((each) => read(each).text).join('')),
  ]);
  const unitOf = reports.map(lineEnd);
  const ordinary = learnOrdinary(numbering, unitOf, options.thresholds);
  const whole = numbering.sets.slice(0, reports.length);
  const own = whole.map((set) => set.filter((shingle) => ordinary.flags[shingle] === 0));
  const isThin = own.map((set) => set.length < options.thresholds.leastOwn);
  const texts: TextSets = { whole, own: { sets: own, size: numbering.size }, isThin };
  const pairs = judgeAll(reports, texts, options.thresholds);
  const textOf = new Map(reports.map(({ id, text }) => [id, text]));
  const readOf = (id: string) => read(textOf.get(id) ?? '');
  const sides = new Map<string, CopySide>();
  const drawn = pairs.slice(0, options.most).map((pair, at, { length }) => {
    options.progress?.(reports.length + at, reports.length + length);
    const [left, right] = [readOf(pair.left), readOf(pair.right)];
    for (const [id, side] of [
      [pair.left, left],
      [pair.right, right],
    ] as const)
      if (!sides.has(id)) sides.set(id, drawSide(side, ordinary));
    return { ...pair, passages: drawPassages(left, right, textOf.get(pair.left) ?? '', ordinary) };
  });
  return {
    pairs: drawn,
    sides,
    found: pairs.length,
    thin: reports.filter(({ text }, at) => isThin[at] === true && text.trim() !== '').map(({ id }) => id),
    ordinaryFrom: ordinary.from,
    wording: listOrdinary(
      sampleOf(reports).map(({ text }) => text),
      read,
      ordinary,
      shownWording,
    ),
  };
}

const inOrder = (a: CopyReport, b: CopyReport): number =>
  compareText(a.unit, b.unit) || a.year - b.year || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Some of many reports, evenly. */
const sampleOf = (reports: readonly CopyReport[]): readonly CopyReport[] =>
  reports.filter((_, at) => at % Math.ceil(reports.length / wordingFrom) === 0);
