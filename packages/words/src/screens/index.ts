import type { Sentences } from '../sentences.ts';
import * as zh from './all.ts';

/** Every sentence of the working screens. A language that misses one does not compile. */
export type Screens = Sentences<typeof zh>;

/**
 * Sentences of the working screens in the language of this entry of the package. A namespace, not a value: a bundler then takes
 * along those of the screen that names them and no others.
 */
export * as words from './all.ts';

/** Those of official files, which are Chinese whatever the reader's language. */
export const screens: { readonly zh: Screens } = { zh };
