import { PlainDate, Register } from '@gongkai/kernel';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';
import { searchQuery, searchVector } from '../search-words.ts';

export interface SearchEntry {
  readonly unit: UnitCode;
  readonly register: Register;
  readonly caseId: string;
  readonly title: string;
  readonly day: PlainDate;
  /** Everything it shall be found by beside its title. Nothing of an applicant belongs here. */
  readonly text: string;
  readonly actingUnit: UnitCode;
}

/** Makes a case findable, or findable by its new words. */
export const putSearchEntry = (tx: Tx, entry: SearchEntry): Promise<void> =>
  tx.run(
    `insert into search_entry (district_code, unit_code, register, case_id, title, day, words, acting_unit)
     values ($1, $2, $3, $4, $5, $6::date, ($7::text)::tsvector, $8)
     on conflict (district_code, unit_code, register, case_id) do update
       set title = excluded.title, day = excluded.day, words = excluded.words, acting_unit = excluded.acting_unit`,
    [
      districtOf(entry.unit),
      entry.unit,
      entry.register,
      entry.caseId,
      entry.title,
      entry.day,
      searchVector(`${entry.title} ${entry.text}`),
      entry.actingUnit,
    ],
  );

export const Found = z.object({
  unit: UnitCode,
  register: Register,
  caseId: z.string(),
  title: z.string(),
  day: PlainDate,
});
export type Found = z.infer<typeof Found>;

/** Cases of a range that hold every word of the question, newest first. Words of one character are not asked. */
export async function findCases(query: Query, range: CodeRange, question: string, most: number): Promise<Found[]> {
  const wanted = searchQuery(question);
  if (wanted === null) return [];
  return query.rows(
    Found,
    `select unit_code as unit, register, case_id as "caseId", title, day
     from gk_search(($1::text)::tsquery, $2, $3, $4::int)`,
    [wanted, range.from, range.to, most],
  );
}
