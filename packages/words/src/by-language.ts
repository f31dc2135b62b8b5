import * as en from './en/index.ts';
import * as zh from './index.ts';
import type { Language } from './language.ts';
import type { Sentences } from './sentences.ts';

/** Everything the package says, in one language. `screens` are the sentences of official files, which are Chinese alone. */
export type Words = Omit<Sentences<typeof zh>, 'screens' | 'language'> & { readonly language: Language };

/** For a server that speaks both: a name, key or sentence missing in English, or taking other facts, does not compile. */
export const wordsIn: { readonly [Each in Language]: Words } = { zh, en };
