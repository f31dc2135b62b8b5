import { type Crossing, crosswalk, getForm } from '@gongkai/forms';
import type { FormCode, ReportKind } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import type { EvidenceRival, FactDecision } from '../shapes/evidence.ts';
import { latestOf } from './outcome-of.ts';
import type { ReviewItem } from './review-of.ts';

/** What says figures of a unit and year: an old report, or (`id` null) the report that is counted here. */
export interface Paper {
  readonly id: string | null;
  readonly kind: ReportKind | null;
  /** Who keeps it. */
  readonly unit: UnitCode;
  readonly name: string;
  readonly form: FormCode;
  /** What it says in each cell: one figure, or several where text and table disagree. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
}

type Decision = Pick<FactDecision, 'seq' | 'fact' | 'verdict' | 'cell' | 'text'>;

/** What stands in each cell after what people have said: as read, as corrected, and nothing that was left out. */
export function saidOf(
  items: readonly ReviewItem[],
  decisions: readonly Decision[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const latest = latestOf(decisions);
  const kept = [...latest.values()].filter(({ verdict }) => verdict !== 'rejected');
  const said = new Map<string, Set<string>>();
  for (const { cell, text } of [...items.filter(({ key }) => !latest.has(key)), ...kept])
    if (cell !== null && text !== null) said.set(cell, (said.get(cell) ?? new Set()).add(text));
  return said;
}

/**
 * Papers about the same unit and year that contradict this one: figures of one meaning on which both say something and agree
 * in nothing. A blank or a place that was not read contradicts nobody. Papers of two forms are held together along the
 * crosswalk, with its word on how near the meanings are.
 */
export const rivalsOf = (own: Paper, others: readonly Paper[]): Omit<EvidenceRival, 'unitName'>[] =>
  others.flatMap(({ id, kind, unit, name, form, said }) => {
    if (id === own.id && unit === own.unit) return [];
    const cells = pairsOf(own.form, form).flatMap((pair) => {
      const here = figuresIn(own.said, pair.own);
      const there = figuresIn(said, pair.theirs);
      const differs = here.length > 0 && there.length > 0 && here.every((text) => !there.includes(text));
      return differs ? [{ cells: [...pair.own], here, there, note: pair.note }] : [];
    });
    return cells.length === 0 ? [] : [{ id, kind, unit, name, form, cells }];
  });

interface Pair {
  readonly own: readonly string[];
  readonly theirs: readonly string[];
  readonly note: string;
}

const pairsOf = (own: FormCode, theirs: FormCode): readonly Pair[] =>
  own === theirs
    ? getForm(own).cells.map(({ code }) => ({ own: [code], theirs: [code], note: '' }))
    : crosswalk.filter(({ fit }) => fit !== 'not-comparable').flatMap((crossing) => pairOf(crossing, own, theirs));

function pairOf({ from, to, note }: Crossing, own: FormCode, theirs: FormCode): Pair[] {
  if (from.form === own && to.form === theirs) return [{ own: from.cells, theirs: to.cells, note }];
  if (to.form === own && from.form === theirs) return [{ own: to.cells, theirs: from.cells, note }];
  return [];
}

/** What is said of cells that are added up: their sum, and nothing where one of them is missing, doubtful or no count. */
function figuresIn(said: Paper['said'], cells: readonly string[]): string[] {
  const texts = cells.map((cell) => [...(said.get(cell) ?? [])]);
  const [first = [], ...rest] = texts;
  if (rest.length === 0) return first;
  const counts = texts.flatMap(([text = '', ...others]) => (/^\d+$/.test(text) && others.length === 0 ? [text] : []));
  return counts.length < texts.length ? [] : [String(counts.reduce((sum, text) => sum + Number(text), 0))];
}
