import type { FileRow } from '@gongkai/documents';
import { parentOf, UnitCode } from '@gongkai/units';

/** Rows of a file of units that are imported together, below `root`. */
export interface UnitGroup {
  readonly root: UnitCode;
  /** The file's own row of a root that does not exist yet; it is made first. */
  readonly head: FileRow | null;
  readonly rows: readonly FileRow[];
}

/**
 * Splits a file of units by what its rows hang on: a unit that exists, or the topmost row where nothing above it does.
 * Rows whose code is none go with the first group, to be refused there with their line.
 */
export function planUnits(rows: readonly FileRow[], exists: (code: UnitCode) => boolean): UnitGroup[] {
  const inFile = new Map(rows.map((row) => [row.cells.code ?? '', row]));
  const groups = new Map<string, { root: UnitCode; head: FileRow | null; rows: FileRow[] }>();
  const groupAt = (root: UnitCode) => {
    const known = groups.get(root);
    if (known !== undefined) return known;
    const made = { root, head: exists(root) ? null : (inFile.get(root) ?? null), rows: [] };
    groups.set(root, made);
    return made;
  };
  const homeless: FileRow[] = [];
  for (const row of rows) {
    const code = UnitCode.safeParse(row.cells.code);
    const root = code.success && code.data !== '' ? rootOf(code.data, inFile, exists) : null;
    if (root === null) homeless.push(row);
    else if (String(root) !== row.cells.code) groupAt(root).rows.push(row);
    else groupAt(root);
  }
  const [first] = groups.values();
  first?.rows.push(...homeless);
  return [...groups.values()];
}

// Up through the file as far as it goes; then the unit above, if there is one.
function rootOf(code: UnitCode, inFile: ReadonlyMap<string, FileRow>, exists: (code: UnitCode) => boolean): UnitCode {
  const parent = parentOf(code);
  if (parent === null || parent === '') return code;
  if (inFile.has(parent)) return rootOf(parent, inFile, exists);
  return exists(parent) ? parent : code;
}
