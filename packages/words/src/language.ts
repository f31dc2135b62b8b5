/** The languages people read the screens in. Official documents and labels are Chinese in either. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of this entry of the package. */
export const language: Language = 'zh';

/** Each in itself: whoever looks for a language reads that one. */
export const languageNames: { readonly [Each in Language]: string } = { zh: '中文', en: 'English' };
