import { applies, type Cell, type Form, findCell, labelPath, type Section } from '@gongkai/forms';
import type { UnitKind } from '@gongkai/kernel';

/** Cells that are looked at together: a section of the form, or one column of a table of many. */
export interface CellGroup {
  readonly code: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

/**
 * The form's cells in groups that fit on a page, those that apply to `kind`: its sections, with the totals that belong to them; a
 * table with a column a kind of applicant by its columns, the total first.
 */
export function cellGroups(form: Form, kind: UnitKind): readonly CellGroup[] {
  const groups = new Map<string, { title: string; cells: Cell[] }>();
  for (const cell of form.cells.filter((each) => applies(each, kind))) {
    const section = sectionOf(form, cell);
    const column = /\.(C\d)$/.exec(cell.code)?.[1];
    const code = column === undefined ? section.code : `${section.code}.${column}`;
    const title = column === undefined ? section.title : `${section.title}·${labelPath(cell).at(-1) ?? ''}`;
    const group = groups.get(code) ?? { title, cells: [] };
    group.cells.push(cell);
    groups.set(code, group);
  }
  const all = [...groups].map(([code, group]) => ({ code, ...group }));
  const isTotal = ({ code }: CellGroup): boolean => code.endsWith('.C7');
  const first = all.findIndex(({ code }) => /\.C\d$/.test(code));
  const rest = all.filter((group) => !isTotal(group));
  return first < 0 ? all : [...rest.slice(0, first), ...all.filter(isTotal), ...rest.slice(first)];
}

function sectionOf(form: Form, cell: Cell): Section {
  const own = form.sections.find(({ cells }) => cells.includes(cell.code));
  if (own !== undefined) return own;
  // A total stands with its parts, and so does a total of totals.
  const part = findCell(form, cell.computedFrom?.[0] ?? '');
  return part === undefined ? { code: form.code, title: form.title, cells: [] } : sectionOf(form, part);
}
