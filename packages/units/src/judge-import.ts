import { PlainDate, UnitKind } from '@gongkai/kernel';
import { isBelow, parentOf, UnitCode } from './code.ts';
import { mayStandBelow } from './kind.ts';
import { type Unit, UnitName } from './unit.ts';

/** One row of a file of units, as text. */
export interface UnitRow {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** Empty: derived from the code. */
  readonly parent: string;
  /** Empty: the day of the import. */
  readonly openedOn: string;
}

export type ImportProblem =
  | 'code-malformed'
  | 'code-twice'
  | 'outside-scope'
  | 'name-malformed'
  | 'kind-unknown'
  | 'day-malformed'
  | 'parent-cycle'
  | 'parent-not-prefix'
  | 'parent-missing'
  | 'kind-not-below'
  | 'kind-changed';

export interface JudgedRow {
  readonly row: UnitRow;
  readonly outcome: 'new' | 'same' | 'renamed' | 'error';
  readonly problem: ImportProblem | null;
  /** The unit as it would be saved; null on an error. */
  readonly unit: Unit | null;
}

export interface ImportSetting {
  /** Only units below this one may be imported. */
  readonly root: UnitCode;
  readonly existing: ReadonlyMap<string, Unit>;
  readonly kindOf: (text: string) => string | undefined;
  readonly today: PlainDate;
  readonly demo: boolean;
}

/** Judges every row of a file of units before anything is saved: an orphan, a cycle or a foreign unit is an error of its row. */
export function judgeImport(rows: readonly UnitRow[], setting: ImportSetting): JudgedRow[] {
  const inFile = new Map(rows.map((row) => [row.code, row]));
  const seen = new Set<string>();
  return rows.map((row) => {
    const judged = judgeRow(row, inFile, setting, seen.has(row.code));
    seen.add(row.code);
    return judged;
  });
}

function judgeRow(
  row: UnitRow,
  inFile: ReadonlyMap<string, UnitRow>,
  setting: ImportSetting,
  twice: boolean,
): JudgedRow {
  const wrong = (problem: ImportProblem): JudgedRow => ({ row, outcome: 'error', problem, unit: null });
  const code = UnitCode.safeParse(row.code);
  if (!code.success || code.data === '') return wrong('code-malformed');
  if (twice) return wrong('code-twice');
  if (!isBelow(code.data, setting.root)) return wrong('outside-scope');
  const name = UnitName.safeParse(row.name);
  if (!name.success) return wrong('name-malformed');
  const kind = UnitKind.safeParse(setting.kindOf(row.kind) ?? row.kind);
  if (!kind.success) return wrong('kind-unknown');
  const openedOn = PlainDate.safeParse(row.openedOn === '' ? setting.today : row.openedOn);
  if (!openedOn.success) return wrong('day-malformed');
  const above = problemAbove(row, code.data, kind.data, inFile, setting);
  if (above !== null) return wrong(above);
  const known = setting.existing.get(code.data);
  if (known !== undefined && known.kind !== kind.data) return wrong('kind-changed');
  const unit: Unit = {
    code: code.data,
    name: name.data,
    kind: kind.data,
    openedOn: known?.openedOn ?? openedOn.data,
    closedOn: known?.closedOn ?? null,
    demo: known?.demo ?? setting.demo,
  };
  const outcome = known === undefined ? 'new' : known.name === unit.name ? 'same' : 'renamed';
  return { row, outcome, problem: null, unit };
}

function problemAbove(
  row: UnitRow,
  code: UnitCode,
  kind: UnitKind,
  inFile: ReadonlyMap<string, UnitRow>,
  setting: ImportSetting,
): ImportProblem | null {
  const parent = parentOf(code);
  if (row.parent !== '') {
    if (isInCycle(row, inFile)) return 'parent-cycle';
    if (row.parent !== parent) return 'parent-not-prefix';
  }
  const parentKind = parent === null ? undefined : kindAt(parent, inFile, setting);
  if (parentKind === undefined) return 'parent-missing';
  return mayStandBelow(kind, parentKind) ? null : 'kind-not-below';
}

function kindAt(code: UnitCode, inFile: ReadonlyMap<string, UnitRow>, setting: ImportSetting): UnitKind | undefined {
  const known = setting.existing.get(code);
  if (known !== undefined) return known.kind;
  const row = inFile.get(code);
  if (row === undefined) return undefined;
  return UnitKind.safeParse(setting.kindOf(row.kind) ?? row.kind).data;
}

function isInCycle(start: UnitRow, inFile: ReadonlyMap<string, UnitRow>): boolean {
  const passed = new Set<string>();
  for (let at: UnitRow | undefined = start; at !== undefined && at.parent !== ''; at = inFile.get(at.parent)) {
    if (passed.has(at.code)) return true;
    passed.add(at.code);
  }
  return false;
}
