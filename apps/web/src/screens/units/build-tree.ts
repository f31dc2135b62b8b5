import type { Unit } from '@gongkai/units';

export interface Branch {
  readonly unit: Unit;
  readonly children: readonly Branch[];
}

/** Units as a tree by code: a unit hangs under the longest other code that begins its own (design D1). */
export function buildTree(units: readonly Unit[]): readonly Branch[] {
  const sorted = units.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const children = new Map<string, Unit[]>();
  const tops: Unit[] = [];
  const path: Unit[] = [];
  for (const unit of sorted) {
    while (path.length > 0 && !unit.code.startsWith(path.at(-1)?.code ?? '')) path.pop();
    const parent = path.at(-1);
    if (parent === undefined) tops.push(unit);
    else children.set(parent.code, [...(children.get(parent.code) ?? []), unit]);
    path.push(unit);
  }
  const branchOf = (unit: Unit): Branch => ({ unit, children: (children.get(unit.code) ?? []).map(branchOf) });
  return tops.map(branchOf);
}

/** Branches in which `text` occurs in a name or begins a code, with the way down to them. */
export function pruneTree(branches: readonly Branch[], text: string): readonly Branch[] {
  if (text === '') return branches;
  return branches.flatMap((branch) => {
    if (branch.unit.name.includes(text) || branch.unit.code.startsWith(text)) return [branch];
    const children = pruneTree(branch.children, text);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
}

/** The next free code under a parent: digits where the place has official ones, a letter segment else (design D1). */
export function suggestCode(parent: string, siblings: readonly string[], letter: 'digits' | 'D' | 'K' | 'Z'): string {
  for (let number = 1; number < 1000; number += 1) {
    const segment =
      letter === 'digits' ? String(number).padStart(3, '0') : `${letter}${String(number).padStart(2, '0')}`;
    const code = `${parent}${segment}`;
    if (segment.length === 3 && !siblings.includes(code)) return code;
  }
  return '';
}
