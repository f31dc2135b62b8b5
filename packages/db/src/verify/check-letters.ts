import { LetterText, LetterType, letterKinds } from '@gongkai/registers/letters';
import { type DistrictCode, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { letterDigest } from '../store/letters.ts';
import { compare, type Report } from './difference.ts';
import { rowsOf } from './rows-of.ts';

const Row = z.object({
  unit: UnitCode,
  year: z.number().int(),
  serial: z.number().int(),
  number: z.string(),
  type: LetterType,
  digest: z.string(),
  body: LetterText.nullable(),
});

const letters = `select l.unit_code as unit, l.year, l.serial, l.number, l.type, l.digest, t.body
  from letter l left join letter_text t using (district_code, unit_code, year, serial)
  where l.district_code = $1 order by l.unit_code, l.year, l.serial`;

/**
 * Checks every letter of a place against its digest, and that the lines of each year's book and the numbers of each kind
 * have no gap (domain §3.9: 不得跳号重号). Answers how many there are.
 */
export async function checkLetters(client: pg.ClientBase, place: DistrictCode, report: Report): Promise<number> {
  let count = 0;
  const last = new Map<string, number>();
  const follow = (series: string, found: number): void => {
    compare(report, 'letter', series, { expected: (last.get(series) ?? 0) + 1, found });
    last.set(series, found);
  };
  for await (const { unit, year, serial, number, type, digest, body } of rowsOf(client, Row, letters, [place])) {
    count += 1;
    const where = `${unit} ${year}-${serial}`;
    follow(`${unit} ${year} line`, serial);
    // Numbers of one kind are taken one after the other, and so are lines: both grow together.
    follow(`${unit} ${year} ${letterKinds[type].mark}`, Number(/〕(\d+)号$/.exec(number)?.[1]));
    if (body === null) {
      report({ what: 'letter', where, expected: 'what it says', found: 'none' });
      continue;
    }
    compare(report, 'letter', `${where} number`, { expected: number, found: body.number });
    compare(report, 'letter', `${where} digest`, { expected: letterDigest(body), found: digest });
  }
  return count;
}
