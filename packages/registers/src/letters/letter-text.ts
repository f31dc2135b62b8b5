import { PlainDate, printDate } from '@gongkai/kernel';
import { z } from 'zod';
import { LetterNumber } from './letter-number.ts';
import { LetterType } from './letter-type.ts';

/** A letter as it is read: what is issued is kept in this form and printed from it, never composed again. */
export const LetterText = z.object({
  type: LetterType,
  title: z.string(),
  /** null in a preview: a number is taken when the letter is issued. */
  number: LetterNumber.nullable(),
  addressee: z.string(),
  paragraphs: z.array(z.string()),
  enclosures: z.array(z.string()),
  organ: z.string(),
  day: PlainDate,
  /** Where the organ is found: 联系地址, 联系电话. */
  contact: z.string(),
  /** 回复单, on a page of its own. */
  slip: z.object({ title: z.string(), lines: z.array(z.string()) }).nullable(),
});
export type LetterText = z.infer<typeof LetterText>;

/** Every line in reading order: what the Word file says, and what the letter's hash is of. */
export const letterLines = (letter: LetterText): readonly string[] => [
  letter.title,
  ...(letter.number === null ? [] : [letter.number]),
  `${letter.addressee}：`,
  ...letter.paragraphs,
  ...enclosureLines(letter.enclosures),
  letter.organ,
  printDate(letter.day),
  `（${letter.contact}）`,
  ...(letter.slip === null ? [] : [letter.slip.title, ...letter.slip.lines]),
];

/** 附件说明: one is named, several are numbered (GB/T 9704-2012 §7.3.4). */
export const enclosureLines = (names: readonly string[]): readonly string[] =>
  names.map((name, n) => `${n === 0 ? '附件：' : ''}${names.length === 1 ? name : `${n + 1}.${name}`}`);
