import { applies, type Form, isTyped } from '@gongkai/forms';
import type { Figure, UnitKind } from '@gongkai/kernel';
import { computeCells } from './compute-cells.ts';

/**
 * Figures after a nil return 零报告 of one section, or of all. Only blanks become zero: a figure already there is
 * somebody's statement, and one click must not erase it. Optional cells stay blank unless their section is named, for
 * "all" is said of what the form asks, not of what a place may have added. Throws when the form has no such section.
 */
export function nilFigures(
  form: Form,
  unitKind: UnitKind,
  sectionCode: string | 'all',
  figures: readonly Figure[],
): Figure[] {
  const named = sectionCode === 'all' ? null : cellsOfSection(form, sectionCode);
  const filled = form.cells.map((cell, index) => {
    const meant = named === null ? cell.optional !== true : named.has(cell.code);
    const figure = figures[index] ?? null;
    return meant && figure === null && isTyped(cell) && applies(cell, unitKind) ? 0 : figure;
  });
  return computeCells(form, filled, unitKind);
}

/** Is the report a nil return: all that is asked answered, and nothing but zeros? */
export function isNil(form: Form, unitKind: UnitKind, figures: readonly Figure[]): boolean {
  const asked = form.cells
    .map((cell, index) => ({ cell, figure: figures[index] ?? null }))
    .filter(({ cell, figure }) => applies(cell, unitKind) && (cell.optional !== true || figure !== null));
  return asked.length > 0 && asked.every(({ figure }) => figure === 0);
}

/** How far the filling has come. Computed cells are nobody's work, and an optional blank is not waited for. */
export function answered(
  form: Form,
  unitKind: UnitKind,
  figures: readonly Figure[],
): { readonly answered: number; readonly applicable: number } {
  const asked = form.cells
    .map((cell, index) => ({ cell, figure: figures[index] ?? null }))
    .filter(
      ({ cell, figure }) => isTyped(cell) && applies(cell, unitKind) && (cell.optional !== true || figure !== null),
    );
  return { answered: asked.filter(({ figure }) => figure !== null).length, applicable: asked.length };
}

function cellsOfSection(form: Form, code: string): ReadonlySet<string> {
  const section = form.sections.find((each) => each.code === code);
  if (section === undefined) throw new Error(`form ${form.code} has no section ${code}`);
  return new Set(section.cells);
}
