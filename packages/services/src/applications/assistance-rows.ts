import { findUnit, listSectionDue, type Reading } from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import type { Assistance } from '@gongkai/registers/applications';
import type { AssistanceRow } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';

/** Askings with the names of their sections and the days their answers are due. */
export async function assistanceRows(
  reading: Reading,
  found: readonly Assistance[],
  today: PlainDate,
): Promise<AssistanceRow[]> {
  const names = new Map<UnitCode, string>();
  for (const section of new Set(found.map((row) => row.section)))
    names.set(section, (await findUnit(reading, section, today))?.name ?? section);
  const due = await listSectionDue(reading, found);
  return found.map((row) => ({
    ...row,
    sectionName: names.get(row.section) ?? row.section,
    due:
      row.state !== 'asked'
        ? null
        : (row.until ??
          due.find(({ section, application }) => section === row.section && application === row.application)?.dueOn ??
          null),
  }));
}
