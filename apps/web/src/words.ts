import { words } from '@gongkai/words';

/** Sentences in the language of the screens. */
export { words };
