import type { Language } from '@gongkai/words';
import { languages } from '@gongkai/words';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const year = 365 * 24 * 60 * 60;

/**
 * The language to answer in: what the address asks for (`?lang=en`, remembered from then on), else what the reader chose
 * before, else what the browser prefers, else Chinese.
 */
export function languageOf(c: Context): Language {
  c.header('vary', 'accept-language, cookie', { append: true });
  const asked = known(c.req.query('lang'));
  if (asked !== undefined) {
    setCookie(c, 'lang', asked, { path: '/', maxAge: year, sameSite: 'Lax' });
    return asked;
  }
  return known(getCookie(c, 'lang')) ?? preferred(c.req.header('accept-language') ?? '') ?? 'zh';
}

/** The first of the browser's languages that we speak; they stand in order of preference. */
const preferred = (accepted: string): Language | undefined =>
  accepted
    .split(',')
    .map((range) => known(range.trim().slice(0, 2).toLowerCase()))
    .find((language) => language !== undefined);

const known = (text: string | undefined): Language | undefined => languages.find((language) => language === text);
