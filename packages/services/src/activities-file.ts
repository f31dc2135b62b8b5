import { findUnit, listEveryActivity, type Query } from '@gongkai/db';
import { readActivityRows } from '@gongkai/documents';
import { ok, type PlainDate, type Result, refuse } from '@gongkai/kernel';
import { type JudgedActivity, judgeRows } from '@gongkai/registers/activities';
import type { UnitCode } from '@gongkai/units';

/** Reads a CSV or XLSX file of activities and judges every row against what the unit's register holds. */
export async function judgeActivitiesFile(
  query: Query,
  unit: UnitCode,
  file: { readonly name: string; readonly content: string },
  today: PlainDate,
): Promise<Result<JudgedActivity[]>> {
  const read = await readActivityRows(new Uint8Array(Buffer.from(file.content, 'base64')), file.name);
  if (!read.ok) return read;
  const standing = await findUnit(query, unit, today);
  if (standing === null) return refuse('unit-not-found', { unit });
  return ok(judgeRows(read.value, await listEveryActivity(query, unit), { unitKind: standing.kind, today }));
}
