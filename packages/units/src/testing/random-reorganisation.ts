import type { PlainDate } from '@gongkai/kernel';
import { isBelow, UnitCode } from '../code.ts';
import { followAlong, freeCodeBelow } from '../follow-along.ts';
import type { Lineage } from '../lineage.ts';
import { planOf, type Reorganisation } from '../reorganisation.ts';
import { existsOn, type Unit } from '../unit.ts';

/** A place as reorganisations leave it: every unit there ever was, and how one became another. */
export interface ReorganisedPlace {
  readonly root: UnitCode;
  readonly units: ReadonlyMap<string, Unit>;
  readonly lineage: readonly Lineage[];
}

/** Draws a whole number below `below`. */
export type Draw = (below: number) => number;

/** A reorganisation that may be done on the day, or null when the drawn one finds nothing to do. */
export function drawReorganisation(
  { root, units }: ReorganisedPlace,
  on: PlainDate,
  draw: Draw,
): Reorganisation | null {
  const standing = [...units.values()].filter((unit) => existsOn(unit, on) && unit.openedOn < on);
  const streets = standing.filter(({ kind }) => kind === 'street');
  const communities = standing.filter(({ kind }) => kind === 'community');
  const taken = new Set(units.keys());
  const base = { on, document: `云政发〔${on.slice(0, 4)}〕${draw(90) + 1}号`, renaming: [] };
  const pick = <Value>(from: readonly Value[]): Value | undefined => from[draw(Math.max(from.length, 1))];
  const open = (like: string) => {
    const code = freeCodeBelow(root, like, taken);
    if (code !== null) taken.add(code);
    return code;
  };
  const along = (unit: UnitCode, heir: UnitCode) => followAlong(unit, heir, standing, on, taken);
  switch (draw(5)) {
    case 0: {
      const [first, second] = [pick(streets), pick(streets)];
      if (first === undefined || second === undefined || first === second) return null;
      const into = draw(2) === 0 ? first.code : open('001');
      if (into === null) return null;
      const ended = [first, second].filter(({ code }) => code !== into);
      const followers = ended.map(({ code }) => along(code, into));
      return {
        ...base,
        kind: 'merge',
        parts: [
          ...ended.map(({ code }) => ({ unit: code, ends: true, becomes: [into], heir: into })),
          ...followers.flatMap(({ parts }) => parts),
        ],
        opening: [
          ...(into === first.code ? [] : [{ code: into, name: `新街道${into}`, kind: 'street' as const }]),
          ...followers.flatMap(({ opening }) => opening),
        ],
      };
    }
    case 1: {
      const unit = pick(streets);
      const [one, other] = [open('001'), open('001')];
      if (unit === undefined || one === null || other === null) return null;
      const ends = draw(2) === 0;
      const becomes = ends ? [one, other] : [one];
      const heir = ends ? (draw(2) === 0 ? one : other) : null;
      const followers = heir === null ? { parts: [], opening: [] } : along(unit.code, heir);
      return {
        ...base,
        kind: 'split',
        parts: [{ unit: unit.code, ends, becomes, heir }, ...followers.parts],
        opening: [
          ...becomes.map((code) => ({ code, name: `分街道${code}`, kind: 'street' as const })),
          ...followers.opening,
        ],
      };
    }
    case 2: {
      const unit = pick(communities);
      const street = pick(streets);
      if (unit === undefined || street === undefined || isBelow(unit.code, street.code)) return null;
      const code = freeCodeBelow(street.code, '001', taken);
      if (code === null) return null;
      const part = { unit: unit.code, ends: true, becomes: [code], heir: code };
      return { ...base, kind: 'transfer', parts: [part], opening: [{ code, name: unit.name, kind: 'community' }] };
    }
    case 3: {
      const unit = pick(standing.filter(({ code }) => code !== root));
      if (unit === undefined) return null;
      return {
        ...base,
        kind: 'rename',
        parts: [],
        opening: [],
        renaming: [{ unit: unit.code, name: `更名${draw(999)}` }],
      };
    }
    default: {
      const unit = pick(communities);
      if (unit === undefined || communities.length < 3) return null;
      return { ...base, kind: 'close', parts: [{ unit: unit.code, ends: true, becomes: [], heir: null }], opening: [] };
    }
  }
}

/** The place after a reorganisation, as its plan says. */
export function reorganised({ root, units, lineage }: ReorganisedPlace, change: Reorganisation): ReorganisedPlace {
  const plan = planOf(change, true);
  const after = new Map(units);
  for (const code of plan.closing) {
    const unit = after.get(code);
    if (unit !== undefined) after.set(code, { ...unit, closedOn: change.on });
  }
  for (const unit of plan.opening) after.set(unit.code, unit);
  for (const { unit, name } of plan.renaming) {
    const known = after.get(unit);
    if (known !== undefined) after.set(unit, { ...known, name });
  }
  return { root, units: after, lineage: [...lineage, ...plan.lineage] };
}

/** A district of a few streets with a few communities each, all opened long ago. */
export function smallPlace(
  root: UnitCode,
  streets: number,
  communities: number,
  openedOn: PlainDate,
): ReorganisedPlace {
  const unit = (code: string, name: string, kind: Unit['kind']): Unit => ({
    ...{ code: UnitCode.parse(code), name, kind, openedOn, closedOn: null, demo: true },
  });
  const made = [unit(root, '示例区', 'district')];
  for (let s = 1; s <= streets; s += 1) {
    const street = `${root}${String(s).padStart(3, '0')}`;
    made.push(unit(street, `${s}号街道`, 'street'));
    for (let c = 1; c <= communities; c += 1)
      made.push(unit(`${street}${String(c).padStart(3, '0')}`, `${s}号街道${c}社区`, 'community'));
  }
  return { root, units: new Map(made.map((each) => [String(each.code), each])), lineage: [] };
}
