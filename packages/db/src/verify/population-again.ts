import type { PopulationRecord } from '@gongkai/auditing';
import { getForm } from '@gongkai/forms';
import { periodEnd, registers, yearOfPeriod } from '@gongkai/kernel';
import type { AuditedFigure } from '@gongkai/reports';
import { rangeOf } from '@gongkai/units';
import type { Query } from '../query.ts';
import { listBehindCell } from '../store/behind-cell.ts';
import { listSettingsOf } from '../store/settings.ts';
import { listTallyLocks, type TallyKey } from '../store/tally.ts';
import { listUnits } from '../store/units.ts';

/** The records that stand behind a figure now, cut where each unit has cut its registers: what a sample of it would be drawn from. */
export async function populationAgain(query: Query, figure: AuditedFigure): Promise<PopulationRecord[]> {
  const { unit, reach, period, cell } = figure;
  const form = getForm(figure.form);
  const below = await listUnits(query, rangeOf(unit), periodEnd(period));
  const units = below
    .filter(({ code, kind }) => (reach === 'own' ? code === unit : form.filedBy.includes(kind)))
    .map(({ code }) => code);
  const [settings, locks] = [await listSettingsOf(query, units), await listTallyLocks(query, units, form, period)];
  const keys = units.map((code): TallyKey => {
    const since = settings.get(code)?.findLast((each) => each.settings.registersSince !== undefined)?.settings;
    const kept = registers.filter(
      (register) => (since?.registersSince?.[register] ?? Number.POSITIVE_INFINITY) <= yearOfPeriod(period),
    );
    return { unit: code, form, period, registers: kept, cut: locks.get(code)?.at ?? null };
  });
  return listBehindCell(
    query,
    cell,
    keys.filter(({ registers: kept }) => kept.length > 0),
  );
}
