import { PlainDate, type ReorganisationKind } from '@gongkai/kernel';
import {
  existsOn,
  followAlong,
  freeCodeBelow,
  isBelow,
  type Part,
  parentOf,
  Reorganisation,
  type Unit,
  UnitCode,
} from '@gongkai/units';

/** A unit to be opened, as far as it is typed. */
export interface NewUnit {
  readonly code: string;
  readonly name: string;
}

/** A reorganisation as it is being filled in. */
export interface Draft {
  readonly kind: ReorganisationKind;
  /** Units it happens to. */
  readonly units: readonly string[];
  /** Of a merger: one of the units that takes in the others; empty: a new one. */
  readonly into: string;
  readonly opening: readonly NewUnit[];
  /** Of a division: whether the old unit ends, and which new one takes over. */
  readonly ends: boolean;
  readonly heir: string;
  /** Of a transfer: under whom. */
  readonly parent: string;
  readonly name: string;
  readonly day: string;
  readonly document: string;
  /** Where a unit below goes, when not with the heir. */
  readonly goes: Readonly<Record<string, string>>;
}

export const emptyDraft = (day: string): Draft => ({
  ...{
    kind: 'merge',
    units: [],
    into: '',
    opening: [{ code: '', name: '' }],
    ends: true,
    heir: '',
    parent: '',
    name: '',
  },
  ...{ day, document: '', goes: {} },
});

/** What the screen knows of the tree. */
export interface Known {
  readonly units: readonly Unit[];
  readonly taken: readonly string[];
}

/** The reorganisation a draft describes, with everything below what ends; null while something is missing. */
export function changeOf(draft: Draft, known: Known): Reorganisation | null {
  const on = PlainDate.safeParse(draft.day);
  const units = draft.units.flatMap((code) => known.units.filter((unit) => unit.code === code));
  if (!on.success || units.length === 0) return null;
  const made = partsOf(draft, units, known, on.data);
  if (made === null) return null;
  const parsed = Reorganisation.safeParse({
    ...{ kind: draft.kind, on: on.data, document: draft.document, renaming: [] },
    ...made,
  });
  return parsed.success ? parsed.data : null;
}

type Made = Pick<Reorganisation, 'parts' | 'opening'> & Partial<Pick<Reorganisation, 'renaming'>>;

function partsOf(draft: Draft, units: readonly Unit[], known: Known, on: PlainDate): Made | null {
  const [first] = units;
  if (first === undefined) return null;
  switch (draft.kind) {
    case 'rename':
      return { parts: [], opening: [], renaming: [{ unit: first.code, name: draft.name }] };
    case 'close':
      return { parts: closing(units, known, on), opening: [] };
    case 'transfer': {
      const code = transferred(first, draft.parent, known);
      if (code === null) return null;
      return withFollowers(
        [ended(first.code, [code], code)],
        [{ code, name: first.name, kind: first.kind }],
        draft,
        known,
        on,
      );
    }
    case 'merge': {
      const opening = newUnits(draft, first);
      const heir = UnitCode.safeParse(draft.into === '' ? opening[0]?.code : draft.into).data;
      if (heir === undefined || heir === '') return null;
      const parts = units.filter(({ code }) => code !== heir).map(({ code }) => ended(code, [heir], heir));
      return withFollowers(parts, draft.into === '' ? opening : [], draft, known, on);
    }
    case 'split': {
      const opening = newUnits(draft, first);
      const becomes = opening.map(({ code }) => code);
      if (becomes.length === 0) return null;
      const heir = UnitCode.safeParse(draft.heir === '' ? becomes[0] : draft.heir).data ?? null;
      const part: Part = draft.ends
        ? { unit: first.code, ends: true, becomes, heir }
        : { unit: first.code, ends: false, becomes, heir: null };
      return withFollowers([part], opening, draft, known, on);
    }
  }
}

const ended = (unit: UnitCode, becomes: UnitCode[], heir: UnitCode): Part => ({ unit, ends: true, becomes, heir });

const newUnits = ({ opening }: Draft, { kind }: Unit): Reorganisation['opening'] =>
  opening.flatMap(({ code, name }) => {
    const parsed = UnitCode.safeParse(code);
    return parsed.success && parsed.data !== '' && name.trim() !== ''
      ? [{ code: parsed.data, name: name.trim(), kind }]
      : [];
  });

/** Units below those that end go along with the heir, or where the draft sends them. */
function withFollowers(
  parts: readonly Part[],
  opening: Reorganisation['opening'],
  { goes }: Draft,
  { units, taken }: Known,
  on: PlainDate,
): Made {
  const used = new Set<string>([...taken, ...opening.map(({ code }) => code)]);
  const made: { parts: Part[]; opening: Reorganisation['opening'] } = { parts: [...parts], opening: [...opening] };
  for (const { unit, heir, becomes, ends } of parts)
    for (const child of childrenOf(unit, units, on)) {
      const sent = UnitCode.safeParse(goes[child.code]).data;
      const to = sent !== undefined && becomes.includes(sent) ? sent : ends ? heir : null;
      const code = to === null ? null : freeCodeBelow(to, child.code.slice(-3), used);
      if (code === null) continue;
      used.add(code);
      made.parts.push(ended(child.code, [code], code));
      made.opening.push({ code, name: child.name, kind: child.kind });
      const below = followAlong(child.code, code, units, on, used);
      made.parts.push(...below.parts);
      made.opening.push(...below.opening);
    }
  return made;
}

/** Units directly below one that exist on a day. */
export const childrenOf = (unit: string, units: readonly Unit[], on: PlainDate): readonly Unit[] =>
  units.filter((each) => parentOf(each.code) === unit && existsOn(each, on));

const closing = (units: readonly Unit[], known: Known, on: PlainDate): Part[] =>
  known.units
    .filter((each) => existsOn(each, on) && units.some(({ code }) => code === each.code || isBelow(each.code, code)))
    .map(({ code }) => ({ unit: code, ends: true, becomes: [], heir: null }));

function transferred(unit: Unit, parent: string, { taken }: Known): UnitCode | null {
  const above = UnitCode.safeParse(parent);
  return above.success && above.data !== '' ? freeCodeBelow(above.data, unit.code.slice(-3), new Set(taken)) : null;
}
