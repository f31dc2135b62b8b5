import type { Cell, Form, Relation } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';

/** A small form for tests: cells by code with what is special about each, and relations. */
export function sampleForm(cells: Readonly<Record<string, Partial<Cell>>>, relations: readonly Relation[] = []): Form {
  return {
    code: 'a2021',
    title: '样表',
    reportTitle: '{unit}{year}',
    years: { from: 2021, to: null },
    ground: '样',
    statutory: true,
    filedBy: ['street', 'department'],
    frequencies: ['year'],
    chapters: [],
    sections: [],
    tables: [],
    cells: Object.entries(cells).map(([code, special]) => sampleCell(code, special)),
    relations,
  };
}

/** A count of 件 that adds up, but for what is special about it. */
export const sampleCell = (code: string, special: Partial<Cell> = {}): Cell => ({
  code,
  label: code,
  fullLabel: code,
  measure: '件',
  nature: 'flow',
  rollUp: { how: 'sum' },
  ...special,
});

/** Figures in the form's cell order; a cell not named is not reported. Throws on a code the form does not have. */
export function figuresOf(form: Form, given: Readonly<Record<string, Figure>>): Figure[] {
  const codes = new Set(form.cells.map(({ code }) => code));
  const strange = Object.keys(given).find((code) => !codes.has(code));
  if (strange !== undefined) throw new Error(`no cell ${strange}`);
  return form.cells.map(({ code }) => given[code] ?? null);
}
