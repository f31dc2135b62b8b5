import type { UnitKind } from '@gongkai/kernel';
import type { Cell, Form, Section } from './form.ts';

/** Does the cell exist for units of this kind? Where not, its state is "not applicable", never zero. */
export const applies = (cell: Cell, kind: UnitKind): boolean => cell.notFor?.includes(kind) !== true;

/** Is the cell typed by people (or counted from registers), not computed from its parts? */
export const isTyped = (cell: Cell): boolean => cell.computedFrom === undefined;

/** The cell's label from the widest heading to the narrowest: 不予公开, 属于国家秘密, 商业企业. */
export const labelPath = (cell: Cell): readonly string[] => cell.fullLabel.split('·');

/** The form's sections with the cells that apply to `kind`; sections without any are left out. */
export function sectionsOf(form: Form, kind: UnitKind): readonly Section[] {
  const applicable = new Set(form.cells.filter((cell) => applies(cell, kind)).map((cell) => cell.code));
  return form.sections
    .map((section) => ({ ...section, cells: section.cells.filter((code) => applicable.has(code)) }))
    .filter((section) => section.cells.length > 0);
}
