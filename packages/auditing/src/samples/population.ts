import { PlainDate, Register, type StrataKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** One record behind a figure, as the query that counts it lists it. Nothing of an applicant is in it. */
export const PopulationRecord = z.object({
  register: Register,
  unit: UnitCode,
  id: z.string(),
  title: z.string(),
  day: PlainDate,
  amount: z.number().int(),
});
export type PopulationRecord = z.infer<typeof PopulationRecord>;

/** What a record is numbered by, and known again by. */
export const recordKey = ({ register, unit, id }: Pick<PopulationRecord, 'register' | 'unit' | 'id'>): string =>
  `${register} ${unit} ${id}`;

/**
 * Records in the order in which they are numbered for drawing: register, unit, id, in byte order. A record that stands
 * behind several parts of a computed figure stands here once, with what it adds to all of them.
 */
export function inDrawingOrder(records: readonly PopulationRecord[]): PopulationRecord[] {
  const byKey = new Map<string, PopulationRecord>();
  for (const record of records) {
    const known = byKey.get(recordKey(record));
    byKey.set(recordKey(record), known === undefined ? record : { ...known, amount: known.amount + record.amount });
  }
  return [...byKey.keys()].toSorted(byBytes).flatMap((key) => byKey.get(key) ?? []);
}

/** The canonical text of a population, hashed above: whatever changes who is in it, or for how much, changes the text. */
export const populationText = (records: readonly PopulationRecord[]): string =>
  inDrawingOrder(records)
    .map((record) => `${recordKey(record)} ${record.day} ${record.amount}\n`)
    .join('');

/** The stratum of a record. Sections belong to the unit whose figure they are in, and are strata of their own. */
export function stratumOf(
  kind: StrataKind,
  { unit, day, register }: Pick<PopulationRecord, 'unit' | 'day' | 'register'>,
): string {
  switch (kind) {
    case 'none':
      return '';
    case 'unit':
      return unit;
    case 'month':
      return day.slice(0, 7);
    case 'register':
      return register;
  }
}

// Codes and ids are ASCII: code units sort as bytes do.
const byBytes = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
