/** Sentences in the language of the screens. */
export { words } from '@gongkai/words';
