import type { PlainDate, ReorganisationProblem } from '@gongkai/kernel';
import { districtOf, isBelow, parentOf, type UnitCode } from './code.ts';
import { isAdministrativeOrgan, mayStandBelow } from './kind.ts';
import type { Lineage } from './lineage.ts';
import type { Part, Reorganisation } from './reorganisation.ts';
import { existsOn, type Unit } from './unit.ts';

/** One thing that stands against a reorganisation: at which unit, and what it turns on. */
export interface Objection {
  readonly problem: ReorganisationProblem;
  readonly unit: UnitCode;
  readonly detail: string;
}

/** What is known when a reorganisation is judged: every unit there ever was below `root`, and the one directly above. */
export interface ReorganisationFacts {
  readonly root: UnitCode;
  readonly units: ReadonlyMap<string, Unit>;
  readonly lineage: readonly Lineage[];
  readonly today: PlainDate;
}

/** Everything that stands against a reorganisation, before anything of it is written; empty: it may be done. */
export function judgeReorganisation(change: Reorganisation, facts: ReorganisationFacts): readonly Objection[] {
  const { on, parts, opening, renaming } = change;
  const against: Objection[] = [];
  const object = (problem: ReorganisationProblem, unit: UnitCode, detail = ''): void => {
    against.push({ problem, unit, detail });
  };
  if (parts.length + renaming.length === 0) object('nothing-changes', facts.root);
  if (facts.today < on) object('day-ahead', facts.root, on);
  if (!isOfItsKind(change)) object('not-of-its-kind', facts.root, change.kind);
  for (const unit of namedTwice(change)) object('named-twice', unit);
  const names = [...parts.map(({ unit }) => unit), ...renaming.map(({ unit }) => unit)];
  for (const unit of new Set(names)) against.push(...againstUnit(unit, change, facts));
  for (const unit of opening) against.push(...againstOpening(unit, change, facts));
  for (const part of parts) against.push(...againstPart(part, change, facts));
  return against;
}

const ending = ({ parts }: Reorganisation): readonly UnitCode[] =>
  parts.filter(({ ends }) => ends).map(({ unit }) => unit);

/** Does the word say what is done? Units below what ends follow it, so only the highest are looked at. */
function isOfItsKind({ kind, parts }: Reorganisation): boolean {
  const top = parts.filter(({ unit }) => !parts.some((other) => isBelow(unit, other.unit)));
  switch (kind) {
    case 'merge':
      return top.length > 0 && top.every(({ ends, becomes }) => ends && becomes.length === 1);
    case 'split':
      return top.length === 1 && top.every(({ ends, becomes }) => becomes.length > (ends ? 1 : 0));
    case 'transfer':
      return top.length > 0 && top.every(({ becomes }) => becomes.length === 1);
    case 'rename':
      return parts.length === 0;
    case 'close':
      return top.length > 0 && parts.every(({ ends, becomes }) => ends && becomes.length === 0);
  }
}

function namedTwice({ parts, opening, renaming }: Reorganisation): readonly UnitCode[] {
  const twice = (codes: readonly UnitCode[]) => codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...twice(parts.map(({ unit }) => unit)),
    ...twice(opening.map(({ code }) => code)),
    ...twice(renaming.map(({ unit }) => unit)),
    ...parts.flatMap(({ becomes }) => twice(becomes)),
  ];
}

function againstUnit(code: UnitCode, { on }: Reorganisation, { root, units, lineage }: ReorganisationFacts) {
  const found: Objection[] = [];
  const object = (problem: ReorganisationProblem, detail = '') => found.push({ problem, unit: code, detail });
  const unit = units.get(code);
  if (!isBelow(code, root)) object('outside-scope');
  else if (unit === undefined) object('unit-unknown');
  else {
    if (unit.closedOn !== null) object('closed-already', unit.closedOn);
    else if (unit.openedOn >= on) object('opened-later', unit.openedOn);
    // Nothing is reorganised twice on a day, and nothing behind what was reorganised since.
    const later = lineage.find(({ from, to, on: day }) => (from === code || to === code) && day >= on);
    if (later !== undefined) object('changed-since', later.on);
    if (districtOf(code) !== districtOf(root)) object('other-place');
  }
  return found;
}

function againstOpening(
  { code, kind }: Reorganisation['opening'][number],
  change: Reorganisation,
  facts: ReorganisationFacts,
) {
  const found: Objection[] = [];
  const object = (problem: ReorganisationProblem, detail = '') => found.push({ problem, unit: code, detail });
  if (!isBelow(code, facts.root)) object('outside-scope');
  else if (districtOf(code) !== districtOf(facts.root)) object('other-place');
  if (facts.units.has(code)) object('code-taken');
  const parent = parentOf(code);
  const above = parent === null ? undefined : standingAfter(parent, change, facts);
  if (above === undefined) object('parent-missing', parent ?? '');
  else if (!mayStandBelow(kind, above)) object('kind-not-below');
  const isAwaited = change.parts.some(({ becomes }) => becomes.includes(code));
  const holds = change.opening.some((other) => isBelow(other.code, code));
  if (!isAwaited && !holds) object('opened-for-nothing');
  return found;
}

function againstPart(part: Part, change: Reorganisation, facts: ReorganisationFacts): readonly Objection[] {
  const { unit: code, ends, becomes, heir } = part;
  const found: Objection[] = [];
  const object = (problem: ReorganisationProblem, detail = '') => found.push({ problem, unit: code, detail });
  const kind = facts.units.get(code)?.kind;
  if (!ends && becomes.length === 0) object('nothing-changes');
  for (const to of becomes) {
    const after = standingAfter(to, change, facts);
    if (ending(change).includes(to)) object('successor-ends', to);
    else if (after === undefined || to === code) object('successor-missing', to);
    else if (kind !== undefined && !takesAfter(kind, after)) object('kind-differs', to);
    if (districtOf(to) !== districtOf(facts.root)) object('other-place', to);
  }
  if (heir === null ? ends && becomes.length > 0 : !ends || !becomes.includes(heir)) object('heir-missing', heir ?? '');
  if (ends)
    for (const below of facts.units.values())
      if (isBelow(below.code, code) && existsOn(below, change.on) && !ending(change).includes(below.code))
        object('below-left', below.code);
  return found;
}

/** An organ's work goes to an organ, a community's to a community, a section's to a section. */
const takesAfter = (kind: Unit['kind'], after: Unit['kind']): boolean =>
  kind === 'section' || after === 'section'
    ? kind === after
    : isAdministrativeOrgan(kind) === isAdministrativeOrgan(after);

/** The kind of a unit that stands when it is done: opened by it, or there on the day and not ending. */
function standingAfter(
  code: UnitCode,
  change: Reorganisation,
  { units }: ReorganisationFacts,
): Unit['kind'] | undefined {
  const opened = change.opening.find((each) => each.code === code);
  if (opened !== undefined) return opened.kind;
  const unit = units.get(code);
  return unit === undefined || !existsOn(unit, change.on) || ending(change).includes(code) ? undefined : unit.kind;
}
