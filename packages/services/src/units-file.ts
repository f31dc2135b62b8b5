import { listUnits, type Query } from '@gongkai/db';
import { readUnitRows } from '@gongkai/documents';
import { ok, type PlainDate, type Result, unitKinds } from '@gongkai/kernel';
import { type JudgedRow, judgeImport, rangeOf, type UnitCode } from '@gongkai/units';
import { unitKindNames } from '@gongkai/words';

/** What people call a kind of unit in a file. */
export const kindsByName: ReadonlyMap<string, string> = new Map<string, string>([
  ...unitKinds.map((kind) => [unitKindNames[kind], kind] as const),
  ['区', 'district'],
  ['县', 'district'],
  ['镇', 'town'],
  ['乡', 'town'],
  ['居委会', 'community'],
  ['村委会', 'village'],
]);

/** Reads a CSV or XLSX file of units and judges every row against what already stands below `root`. */
export async function judgeUnitsFile(
  query: Query,
  root: UnitCode,
  file: { readonly name: string; readonly content: string },
  today: PlainDate,
): Promise<Result<JudgedRow[]>> {
  const read = await readUnitRows(new Uint8Array(Buffer.from(file.content, 'base64')), file.name);
  if (!read.ok) return read;
  const existing = await listUnits(query, rangeOf(root), today);
  const rows = read.value.map(({ line, cells }) => ({
    line,
    code: cells.code ?? '',
    name: cells.name ?? '',
    kind: cells.kind ?? '',
    parent: cells.parent ?? '',
    openedOn: cells.openedOn ?? '',
  }));
  return ok(
    judgeImport(rows, {
      root,
      existing: new Map(existing.map((unit) => [unit.code, unit])),
      kindOf: (text) => kindsByName.get(text),
      today,
      demo: existing.find((unit) => unit.code === root)?.demo ?? false,
    }),
  );
}
