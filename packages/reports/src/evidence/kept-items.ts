import { type Form, findCell } from '@gongkai/forms';
import type { FactDecision } from '../shapes/evidence.ts';
import { latestOf } from './outcome-of.ts';
import type { ReviewItem } from './review-of.ts';

/**
 * The figures of a reading, and after them those that somebody decided on an earlier reading and this one does not find: they
 * stand as they were decided, and may be decided anew.
 */
export function withKept(
  items: readonly ReviewItem[],
  decisions: readonly FactDecision[],
  form: Form | null,
): readonly ReviewItem[] {
  const found = new Set(items.map(({ key }) => key));
  const kept = [...latestOf(decisions).values()].filter(({ fact }) => !found.has(fact));
  return [...items, ...kept.map((decision) => keptItem(decision, form))];
}

function keptItem(decision: FactDecision, form: Form | null): ReviewItem {
  const { fact, cell, text, observation } = decision;
  const found = cell === null || form === null ? undefined : findCell(form, cell);
  return {
    key: fact,
    fact: null,
    kept: decision,
    label: found?.fullLabel ?? observation?.label ?? decision.quote.slice(0, 80),
    cell,
    text,
    observation,
    doubts: [],
    asked: false,
    table: null,
    chapter: null,
  };
}
