import { cellIndex, type Form, getForm } from '@gongkai/forms';
import { type Figure, type FormCode, sumFigures } from '@gongkai/kernel';
import { crossCells } from './cross-cells.ts';

const aligners = new WeakMap<Form, Map<FormCode, readonly (readonly number[] | null)[]>>();

/**
 * Figures of another form in the cells of `form`, where the crosswalk calls them the same: what is near or split differently
 * stays null, for nothing is tested across a break. The same form is given back as it is.
 */
export function alignFigures(form: Form, other: FormCode, figures: readonly Figure[]): readonly Figure[] {
  if (form.code === other) return figures;
  return alignerOf(form, other).map((places) => {
    if (places === null) return null;
    const parts = places.map((place) => figures[place] ?? null);
    return parts.includes(null) ? null : sumFigures(parts);
  });
}

function alignerOf(form: Form, other: FormCode): readonly (readonly number[] | null)[] {
  const known = aligners.get(form) ?? new Map<FormCode, readonly (readonly number[] | null)[]>();
  aligners.set(form, known);
  const aligner =
    known.get(other) ??
    form.cells.map((cell) => {
      const crossed = crossCells(form.code, cell.code, other);
      return crossed?.fit === 'same' ? crossed.cells.map((code) => cellIndex(getForm(other), code)) : null;
    });
  known.set(other, aligner);
  return aligner;
}
