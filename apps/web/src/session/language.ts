import { type Language, language } from '@gongkai/words';

/** The one of the two languages that the screens do not speak now, and its tag for screen readers. */
export const other: Language = language === 'zh' ? 'en' : 'zh';
export const otherTag = other === 'zh' ? 'zh-CN' : 'en';

const year = 365 * 24 * 60 * 60;

/** The server gives out the screens in the language of this cookie, from the next load of the page: now. */
export function choose(chosen: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser we serve.
  document.cookie = `lang=${chosen}; path=/; max-age=${year}; samesite=lax`;
  window.location.reload();
}
