import { listKnownApplications, listKnownCaseNumbers, type Query } from '@gongkai/db';
import { readRemedyRows } from '@gongkai/documents';
import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { type JudgedOldRemedy, judgeOldRemedies } from '@gongkai/registers/remedies';
import type { UnitCode } from '@gongkai/units';

/** Reads the file of an old register of cases and judges every row against what the unit has. */
export async function judgeRemediesFile(
  query: Query,
  file: { readonly unit: UnitCode; readonly name: string; readonly content: string },
  today: PlainDate,
): Promise<Result<readonly JudgedOldRemedy[]>> {
  const read = await readRemedyRows(new Uint8Array(Buffer.from(file.content, 'base64')), file.name);
  if (!read.ok) return read;
  const cells = (column: string) => read.value.map((row) => (row.cells[column] ?? '').trim());
  const known = new Set(await listKnownCaseNumbers(query, file.unit, cells('caseNumber')));
  const applications = new Set(await listKnownApplications(query, file.unit, cells('application')));
  return ok(judgeOldRemedies(read.value, { known, applications, today }));
}
