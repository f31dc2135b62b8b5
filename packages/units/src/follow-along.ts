import type { PlainDate } from '@gongkai/kernel';
import { isBelow, parentOf, UnitCode } from './code.ts';
import type { Part, Reorganisation } from './reorganisation.ts';
import { existsOn, type Unit } from './unit.ts';

/** Segments of the same sort as `segment`, from itself on: `003` → 003, 004 …; `K02` → K02, K03 …. */
function* segmentsFrom(segment: string): Generator<string> {
  const letter = /^[A-Z]/.exec(segment)?.[0] ?? '';
  const width = 3 - letter.length;
  for (let next = Number(segment.slice(letter.length)); next < 10 ** width; next += 1)
    yield `${letter}${String(next).padStart(width, '0')}`;
}

/** The first code of the sort of `like` below `parent` that was never given; null when there is none left. */
export function freeCodeBelow(parent: UnitCode, like: string, taken: ReadonlySet<string>): UnitCode | null {
  for (const segment of segmentsFrom(like)) {
    const code = `${parent}${segment}`;
    if (!taken.has(code)) return UnitCode.safeParse(code).data ?? null;
  }
  return null;
}

/**
 * What goes along when a unit ends: every unit below it that exists on the day, under a new code below its heir, by its old
 * last digits where these are free. `taken`: all codes ever given; those given here are added.
 */
export function followAlong(
  ending: UnitCode,
  heir: UnitCode,
  units: Iterable<Unit>,
  on: PlainDate,
  taken: Set<string>,
): Pick<Reorganisation, 'parts' | 'opening'> {
  const below = [...units].filter((unit) => isBelow(unit.code, ending) && existsOn(unit, on));
  const became = new Map<string, UnitCode>([[ending, heir]]);
  const parts: Part[] = [];
  const opening: Reorganisation['opening'] = [];
  for (const unit of below.sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1))) {
    const parent = became.get(parentOf(unit.code) ?? '');
    const code = parent === undefined ? null : freeCodeBelow(parent, unit.code.slice(-3), taken);
    if (code === null) continue;
    taken.add(code);
    became.set(unit.code, code);
    parts.push({ unit: unit.code, ends: true, becomes: [code], heir: code });
    opening.push({ code, name: unit.name, kind: unit.kind });
  }
  return { parts, opening };
}
