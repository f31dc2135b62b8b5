import type { FileRow } from '@gongkai/documents';
import { PlainDate, UnitKind } from '@gongkai/kernel';
import { kindsByName } from '@gongkai/services';
import { type ImportProblem, judgeImport, Unit, UnitCode } from '@gongkai/units';
import { planUnits } from './plan-units.ts';

/** What is imported together: below `root`, which `head` makes first where it does not exist. */
export interface PlannedUnits {
  readonly root: UnitCode;
  readonly head: Unit | null;
  readonly rows: readonly FileRow[];
}

interface Problem {
  readonly line: number;
  readonly code: string;
  readonly problem: ImportProblem;
}

/** Judges every row before anything is saved. */
export function judgeUnits(
  rows: readonly FileRow[],
  existing: readonly Unit[],
  today: PlainDate,
): { readonly planned: readonly PlannedUnits[]; readonly problems: readonly Problem[] } {
  const known = new Map<string, Unit>(existing.map((unit) => [unit.code, unit]));
  const problems: Problem[] = [];
  const groups = planUnits(rows, (code) => known.has(code));
  const planned = groups.map(({ root, head, rows: below }) => {
    const made = head === null ? null : headUnit(head, today);
    if (head !== null && made === null) problems.push(problemAt(head, headProblem(head)));
    if (made !== null) known.set(made.code, made);
    return { root, head: made, rows: below };
  });
  if (groups.length === 0) for (const row of rows) problems.push(problemAt(row, 'code-malformed'));
  for (const { root, rows: below } of planned) {
    const texts = below.map(({ line, cells }) => ({
      line,
      code: cells.code ?? '',
      name: cells.name ?? '',
      kind: cells.kind ?? '',
      parent: cells.parent ?? '',
      openedOn: cells.openedOn ?? '',
    }));
    const setting = { root, existing: known, kindOf, today, demo: known.get(root)?.demo ?? false };
    for (const { row, problem } of judgeImport(texts, setting))
      if (problem !== null) problems.push({ line: row.line, code: row.code, problem });
  }
  return { planned, problems: problems.toSorted((a, b) => a.line - b.line) };
}

const kindOf = (text: string): string | undefined => kindsByName.get(text);

const problemAt = ({ line, cells }: FileRow, problem: ImportProblem): Problem => ({
  line,
  code: cells.code ?? '',
  problem,
});

/** A head has nothing above it to be judged by; null when its own texts do not make a unit. */
function headUnit({ cells }: FileRow, today: PlainDate): Unit | null {
  const openedOn = cells.openedOn === undefined || cells.openedOn === '' ? today : cells.openedOn;
  const kind = kindOf(cells.kind ?? '') ?? cells.kind;
  const unit = Unit.safeParse({ code: cells.code, name: cells.name, kind, openedOn, closedOn: null, demo: false });
  return unit.success ? unit.data : null;
}

function headProblem({ cells }: FileRow): ImportProblem {
  if (!UnitCode.safeParse(cells.code).success) return 'code-malformed';
  if (!UnitKind.safeParse(kindOf(cells.kind ?? '') ?? cells.kind).success) return 'kind-unknown';
  return PlainDate.safeParse(cells.openedOn).success || cells.openedOn === '' ? 'name-malformed' : 'day-malformed';
}
