import type { Unit } from './unit.ts';

/**
 * The unit that a paper calls by this name: its own name with or without 人民政府 or 办事处 behind it, and with the names of
 * what stands above it before. null when none or more than one fits.
 */
export function matchName<Named extends Pick<Unit, 'name'>>(units: readonly Named[], written: string): Named | null {
  const name = core(written);
  if (name.length < 2) return null;
  return (
    only(units.filter((unit) => core(unit.name) === name)) ??
    only(units.filter((unit) => core(unit.name).length > 2 && name.endsWith(core(unit.name))))
  );
}

const only = <Item>(found: readonly Item[]): Item | null => (found.length === 1 ? (found[0] ?? null) : null);

const core = (name: string): string => name.replace(/\s/g, '').replace(/(?:人民政府|政府|办事处)$/, '');
