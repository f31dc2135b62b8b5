import {
  addLetter,
  type IssuedLetter,
  letterDigest,
  listInheritedLetters,
  listLettersOfCase,
  nextNumber,
  type Tx,
} from '@gongkai/db';
import { ok, type Result, refuse, yearOf } from '@gongkai/kernel';
import { letterKinds, letterNumber, letterOf } from '@gongkai/registers/letters';
import type { Asking } from '../verb.ts';
import { type LetterWanted, letterFacts } from './letter-facts.ts';

/**
 * Issues a letter: composes it, takes its number and its line in the book, and keeps what it says. Its case is locked, so a
 * second one like it waits and is refused. Numbers are taken last and in one order: mark, then book.
 */
export async function issueLetter(
  tx: Tx,
  wanted: LetterWanted,
  asking: Asking,
): Promise<Result<{ readonly id: string; readonly number: string }>> {
  const { unit, application, type, party } = wanted;
  const ready = await letterFacts(tx, wanted, asking);
  if (!ready.ok) return ready;
  const { facts, mark } = ready.value;
  const draft = letterOf(type, { ...facts, number: null });
  if (!draft.ok) return draft;
  if (mark === undefined) return refuse('letter-setting', { setting: 'letterMark' });
  const place = await placeInCase(tx, wanted);
  if (!place.ok) return place;
  const year = yearOf(asking.today);
  const kind = letterKinds[type].mark;
  const number = letterNumber(mark, kind, year, await nextNumber(tx, unit, `letters-${kind}`, year));
  const serial = await nextNumber(tx, unit, 'letters', year);
  const text = { ...draft.value, number };
  const { personId, personName, now: at } = asking;
  const entry = { year, serial, application, party, ...place.value.correcting, number, digest: letterDigest(text) };
  await addLetter(tx, unit, { ...entry, nth: place.value.nth, text, personId, personName, at });
  return ok({ id: `${year}-${serial}`, number });
}

interface PlaceInCase {
  readonly nth: number;
  readonly correcting: Pick<IssuedLetter, 'replaces' | 'replacesOf'>;
}

/** Which of its kind in its case the letter is, and which it corrects: the first none, a later one the newest. */
async function placeInCase(tx: Tx, { unit, ...wanted }: LetterWanted): Promise<Result<PlaceInCase>> {
  const { application, type, party, replaces } = wanted;
  const own = (await listLettersOfCase(tx, unit, application)).map((letter) => ({ ...letter, of: unit }));
  // What a predecessor has told the applicant is not told again, and is corrected by whoever has the case now.
  const inherited = application === null ? [] : await listInheritedLetters(tx, unit, application);
  const issued = [...inherited, ...own].filter((letter) => letter.type === type && letter.party === party);
  // Corrections of records belong to no case: any number of them are first ones.
  const newest = application === null ? issued.find(({ number }) => number === replaces) : issued.at(-1);
  if (replaces !== null && newest?.number !== replaces) return refuse('not-found', {});
  if (replaces === null && newest !== undefined)
    return refuse('letter-issued', { letter: letterKinds[type].title, number: newest.number });
  const nth = issued.filter(({ of }) => of === unit).length + 1;
  return ok({ nth, correcting: { replaces, replacesOf: newest?.of ?? null } });
}
