import { createHash } from 'node:crypto';
import { LetterText, type LetterType, letterLines } from '@gongkai/registers/letters';
import { LetterRow } from '@gongkai/reports';
import { districtOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

const columns = `year || '-' || serial as id, number, type, application_id as application, party, replaces,
  issued_on as "issuedOn", digest, person_name as by, at`;
const isOfUnit = 'district_code = $1 and unit_code = $2';

/** Letters of one case, or those asked for in none; oldest first. */
export const listLettersOfCase = (query: Query, unit: UnitCode, application: string | null): Promise<LetterRow[]> =>
  query.rows(
    LetterRow,
    `select ${columns} from letter where ${isOfUnit} and application_id is not distinct from $3 order by year, serial`,
    [districtOf(unit), unit, application],
  );

/** A page of the unit's book, newest first: what stands before line `before` of its year, or the newest. */
export const listLetters = (
  query: Query,
  unit: UnitCode,
  { year, type, before, limit }: { year: number; type: LetterType | null; before: number | null; limit: number },
): Promise<LetterRow[]> =>
  query.rows(
    LetterRow,
    `select ${columns} from letter where ${isOfUnit} and year = $3::int and ($4::text is null or type = $4)
       and ($5::int is null or serial < $5) order by serial desc limit $6::int`,
    [districtOf(unit), unit, year, type, before, limit],
  );

export interface IssuedLetter {
  readonly year: number;
  readonly serial: number;
  readonly application: string | null;
  readonly party: string;
  readonly nth: number;
  readonly replaces: string | null;
  /** In whose book the letter stands that it corrects. */
  readonly replacesOf: UnitCode | null;
  readonly text: LetterText;
  readonly number: string;
  readonly digest: string;
  readonly personId: string;
  readonly personName: string;
  readonly at: Date;
}

/** Enters a letter in the book and keeps what it says. Its number and its place in the case are unique. */
export async function addLetter(tx: Tx, unit: UnitCode, letter: IssuedLetter): Promise<void> {
  const { text, application, year, serial, ...entry } = letter;
  const key = { districtCode: districtOf(unit), unitCode: unit, year, serial };
  await tx.models.letter.create({
    data: {
      ...key,
      ...entry,
      applicationId: application,
      type: text.type,
      issuedOn: new Date(`${text.day}T00:00:00Z`),
    },
  });
  await tx.models.letterText.create({ data: { ...key, body: text } });
}

/** What a letter says, for the unit itself alone. */
export async function findLetterText(query: Query, unit: UnitCode, id: string): Promise<LetterText | null> {
  const [year = '', serial = ''] = id.split('-');
  const row = await findRow(
    query,
    z.object({ body: LetterText }),
    `select body from letter_text where ${isOfUnit} and year = $3::int and serial = $4::int`,
    [districtOf(unit), unit, year, serial],
  );
  return row?.body ?? null;
}

/** SHA-256 of a letter's lines, as anyone can compute it from the Word file's text. */
export const letterDigest = (text: LetterText): string =>
  createHash('sha256').update(letterLines(text).join('\n')).digest('hex');
