import { type Period, type Register, registers, yearOfPeriod } from '@gongkai/kernel';
import type { Settings } from '../shapes/settings.ts';

/** The registers a unit keeps in full in the year of a period: what another does not hold must not look like zero. */
export const keptRegisters = ({ registersSince: since = {} }: Settings, period: Period): Register[] =>
  registers.filter((register) => (since[register] ?? Number.POSITIVE_INFINITY) <= yearOfPeriod(period));
