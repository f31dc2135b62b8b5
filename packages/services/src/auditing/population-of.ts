import { inDrawingOrder, type PopulationRecord } from '@gongkai/auditing';
import { listCounted, listUnits, type Query } from '@gongkai/db';
import { type Form, findCell, getForm } from '@gongkai/forms';
import { ok, periodEnd, type Result, refuse } from '@gongkai/kernel';
import { type AuditedFigure, tallyOf } from '@gongkai/reports';
import { rangeOf, type Unit } from '@gongkai/units';
import { countedOf } from '../counted.ts';

/** The records behind a figure, in drawing order, and the units that keep no register to look into. */
export interface Population {
  readonly records: readonly PopulationRecord[];
  readonly without: readonly { readonly unit: Unit['code']; readonly name: string }[];
}

// More than any figure of a district has; a longer list would be cut, and a cut population must not look whole.
const most = 1_000_000;

/**
 * What the query that counts a figure lists (design D9), cut where each unit has cut its registers. A computed cell is what
 * its parts list; with those below, every unit that owes the form adds its own.
 */
export async function populationOf(query: Query, figure: AuditedFigure): Promise<Result<Population>> {
  const form = getForm(figure.form);
  if (findCell(form, figure.cell) === undefined)
    return refuse('cell-unknown', { form: figure.form, cell: figure.cell });
  const cells = leavesOf(form, figure.cell).filter((cell) => tallyOf(form.code).has(cell));
  if (cells.length === 0) return refuse('audit-rule', { rule: 'cell-not-counted', detail: figure.cell });
  const below = await listUnits(query, rangeOf(figure.unit), periodEnd(figure.period));
  const units = below.filter(({ code, kind }) =>
    figure.reach === 'own' ? code === figure.unit : form.filedBy.includes(kind),
  );
  const found = await Promise.all(units.map((unit) => recordsOf(query, unit, form, cells, figure)));
  return ok({
    records: inDrawingOrder(found.flatMap((records) => records ?? [])),
    without: units.flatMap(({ code, name }, index) => (found[index] === null ? [{ unit: code, name }] : [])),
  });
}

/** The typed cells a cell is made of; itself where it is typed. */
function leavesOf(form: Form, code: string): string[] {
  const parts = findCell(form, code)?.computedFrom;
  return parts === undefined ? [code] : [...new Set(parts.flatMap((part) => leavesOf(form, part)))];
}

async function recordsOf(
  query: Query,
  unit: Unit,
  form: Form,
  cells: readonly string[],
  { period }: AuditedFigure,
): Promise<PopulationRecord[] | null> {
  const counted = await countedOf(query, unit.code, form, period);
  if (counted === null) return null;
  const lists = await Promise.all(cells.map((cell) => listCounted(query, counted.key, cell, null, most)));
  return lists.flat();
}
