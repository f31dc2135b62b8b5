import { districtOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';

const Taken = z.object({ last: z.number().int() });

/**
 * The next number of `series` in `year` at `unit`, from 1, without a gap: whoever comes second waits until the first has
 * committed or was undone. So it is taken late in a transaction, after the row of the case is locked.
 */
export async function nextNumber(tx: Tx, unit: UnitCode, series: string, year: number): Promise<number> {
  const [row] = await tx.rows(
    Taken,
    `insert into counter (district_code, unit_code, series, year, last) values ($1, $2, $3, $4::int, 1)
     on conflict (district_code, unit_code, series, year) do update set last = counter.last + 1
     returning last`,
    [districtOf(unit), unit, series, year],
  );
  if (row === undefined) throw new Error('a counter answers with its number');
  return row.last;
}
