import { listSources, type Query } from '@gongkai/db';
import { readApplicationRows } from '@gongkai/documents';
import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { type JudgedOldApplication, judgeOldApplications } from '@gongkai/registers/applications';
import type { UnitCode } from '@gongkai/units';

/** Reads the file of an old register and judges every row against what was taken over before. */
export async function judgeFile(
  query: Query,
  file: { readonly unit: UnitCode; readonly name: string; readonly content: string },
  today: PlainDate,
): Promise<Result<readonly JudgedOldApplication[]>> {
  const read = await readApplicationRows(new Uint8Array(Buffer.from(file.content, 'base64')), file.name);
  if (!read.ok) return read;
  const sources = read.value.map(({ cells }) => cells.source ?? '');
  const known = new Set(await listSources(query, { unit: file.unit }, sources));
  return ok(judgeOldApplications(read.value, { known, today }));
}
