import { type Form, findCell, type Relation } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';

/** Of fewer than this no share is stated: one case more or less would move it by more than three points. */
export const leastWhole = 30;

/** A part of a whole with both numbers. `share` is null, and the reason said, where none may be stated. */
export interface Share {
  readonly part: Figure;
  readonly whole: Figure;
  readonly share: number | null;
  readonly reason: 'part-missing' | 'whole-missing' | 'whole-small' | null;
}

/** The share of `part` in `whole`, from 0 to 1 (over 1 where the report contradicts itself). */
export function shareOf(part: Figure, whole: Figure): Share {
  if (part === null) return { part, whole, share: null, reason: 'part-missing' };
  if (whole === null) return { part, whole, share: null, reason: 'whole-missing' };
  if (whole < leastWhole) return { part, whole, share: null, reason: 'whole-small' };
  return { part, whole, share: part / whole, reason: null };
}

/**
 * The cell that a cell is part of by the form's own relations, or null: a total that equals a sum with it (I3, R02, R05), else a
 * total it may by no means exceed (I7, I8). Of several totals the first named; amounts are parts of nothing.
 */
export function wholeOf(form: Form, cell: string): string | null {
  const known = wholes.get(form) ?? new Map<string, string | null>();
  wholes.set(form, known);
  const found = known.get(cell);
  const whole = found === undefined ? findWhole(form, cell) : found;
  known.set(cell, whole);
  return whole;
}

// It is asked for every unit of a comparison, and the relations of a form are many.
const wholes = new WeakMap<Form, Map<string, string | null>>();

function findWhole(form: Form, cell: string): string | null {
  if (findCell(form, cell)?.nature === 'money') return null;
  const sums = form.relations.flatMap((relation) => wholeIn(relation, 'equal', cell));
  const limits = form.relations.flatMap((relation) => wholeIn(relation, 'at-most', cell));
  return sums[0] ?? limits[0] ?? null;
}

function wholeIn(relation: Relation, kind: 'equal' | 'at-most', cell: string): readonly string[] {
  if (relation.kind !== kind || relation.severity !== 'error') return [];
  const [whole, parts] = kind === 'equal' ? [relation.left, relation.right] : [relation.right, relation.left];
  const isPlain = [...whole, ...parts].every(({ sign, prior }) => sign === undefined && prior === undefined);
  const isPart = parts.some((term) => term.cell === cell);
  const [only] = whole;
  return isPlain && isPart && whole.length === 1 && only !== undefined ? [only.cell] : [];
}
