import { screens } from '@gongkai/words';

/** Sentences in the language of the screens. */
export const words = screens.zh;
