import { type Crossing, crosswalk } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';

/** Cells of another form whose sum stands for a cell, how well it fits, and every reservation on the way. */
export interface CrossedCells {
  readonly cells: readonly string[];
  readonly fit: Crossing['fit'];
  readonly notes: readonly string[];
}

interface Stand extends CrossedCells {
  readonly form: FormCode;
}

/**
 * The cells of `other` that stand for `cell` of `form`, over one or more steps of the crosswalk; null where there is no
 * counterpart. A step is taken only where exactly these cells are named: part of a sum is no counterpart. The form itself fits
 * `same`, with no note.
 */
export function crossCells(form: FormCode, cell: string, other: FormCode): CrossedCells | null {
  const seen = new Set<FormCode>([form]);
  let front: readonly Stand[] = [{ form, cells: [cell], fit: 'same', notes: [] }];
  while (front.length > 0) {
    const there = front.find((stand) => stand.form === other);
    if (there !== undefined) return { cells: there.cells, fit: there.fit, notes: there.notes };
    front = front.flatMap((stand) => stepsFrom(stand)).filter((stand) => !seen.has(stand.form));
    for (const stand of front) seen.add(stand.form);
  }
  return null;
}

function stepsFrom(stand: Stand): readonly Stand[] {
  return crosswalk.flatMap(({ from, to, fit, note }) => {
    const next = isAt(stand, from) ? to : isAt(stand, to) ? from : null;
    if (next === null) return [];
    return [{ ...next, fit: worse(stand.fit, fit), notes: note === '' ? stand.notes : [...stand.notes, note] }];
  });
}

const isAt = (stand: Stand, side: Crossing['from']): boolean =>
  side.form === stand.form &&
  side.cells.length === stand.cells.length &&
  side.cells.every((cell) => stand.cells.includes(cell));

const order = ['same', 'near', 'not-comparable'] as const;

/** The worse of two fits: a chain is as good as its weakest step. */
export const worse = (one: Crossing['fit'], other: Crossing['fit']): Crossing['fit'] =>
  order.indexOf(one) > order.indexOf(other) ? one : other;
