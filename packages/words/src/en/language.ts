import type { Language } from '../language.ts';

export { type Language, languageNames, languages } from '../language.ts';

export const language: Language = 'en';
