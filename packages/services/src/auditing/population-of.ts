import type { PopulationRecord } from '@gongkai/auditing';
import { countedCells, listBehindCell, listUnits, type Query } from '@gongkai/db';
import { findCell, getForm } from '@gongkai/forms';
import { ok, periodEnd, type Result, refuse } from '@gongkai/kernel';
import type { AuditedFigure } from '@gongkai/reports';
import { rangeOf, type Unit } from '@gongkai/units';
import { tallyKeysOf } from '../counted.ts';

/** The records behind a figure, in drawing order, and the units that keep no register to look into. */
export interface Population {
  readonly records: readonly PopulationRecord[];
  readonly without: readonly { readonly unit: Unit['code']; readonly name: string }[];
}

/**
 * What the query that counts a figure lists (design D9), cut where each unit has cut its registers. With those below, every
 * unit that owes the form adds its own.
 */
export async function populationOf(query: Query, figure: AuditedFigure): Promise<Result<Population>> {
  const form = getForm(figure.form);
  if (findCell(form, figure.cell) === undefined)
    return refuse('cell-unknown', { form: figure.form, cell: figure.cell });
  if (countedCells(form, figure.cell).length === 0)
    return refuse('audit-rule', { rule: 'cell-not-counted', detail: figure.cell });
  const below = await listUnits(query, rangeOf(figure.unit), periodEnd(figure.period));
  const units = below.filter(({ code, kind }) =>
    figure.reach === 'own' ? code === figure.unit : form.filedBy.includes(kind),
  );
  const keys = await tallyKeysOf(
    query,
    units.map(({ code }) => code),
    form,
    figure.period,
  );
  return ok({
    records: await listBehindCell(
      query,
      figure.cell,
      [...keys.values()].map(({ key }) => key),
    ),
    without: units.filter(({ code }) => !keys.has(code)).map(({ code, name }) => ({ unit: code, name })),
  });
}
