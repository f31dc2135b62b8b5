import type { EvidenceRival, FactDecision } from '../shapes/evidence.ts';
import { latestOf } from './outcome-of.ts';
import type { ReviewItem } from './review-of.ts';

/** A paper about a unit and year, as far as its cells go. */
export interface Paper {
  readonly id: string;
  readonly name: string;
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
 * Papers about the same unit, year and form that contradict this one: a cell in which both say something and agree in
 * nothing. A blank or a place that was not read contradicts nobody.
 */
export const rivalsOf = (own: Paper, others: readonly Paper[]): EvidenceRival[] =>
  others.flatMap(({ id, name, said }) => {
    const cells = [...own.said].flatMap(([cell, here]) => {
      const there = said.get(cell);
      const differs = there !== undefined && [...here].every((text) => !there.has(text));
      return differs ? [{ cell, here: [...here], there: [...there] }] : [];
    });
    return id === own.id || cells.length === 0 ? [] : [{ id, name, cells }];
  });
