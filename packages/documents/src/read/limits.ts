import { type RefusalOf, refuse } from '@gongkai/kernel';

/** What a file that comes from outside may weigh, packed and unpacked, in MB. */
export const limits = { input: 20, unpacked: 50 } as const;

export const megabyte = 1024 * 1024;

// An office file of this program has some twenty parts; thousands are made to keep a reader busy.
export const mostEntries = 2000;

export const tooLarge = (name: string, most: number) => refuse('file-too-large', { name, most });

/** Content does not bear out the name. `expected` is shown to people: Word 文件. */
export const notWhatItSays = (
  name: string,
  expected: string,
): { ok: false; refusal: RefusalOf<'file-not-what-it-says'> } => refuse('file-not-what-it-says', { name, expected });
