import type { Words } from '@gongkai/words/by-language';
import type { Context } from 'hono';
import type { Carried } from '../server/security-headers.ts';
import { layout, type Page } from './layout.ts';

/** Answers with a page in the words given, under the address it was asked by. */
export function showPage(c: Context<Carried>, say: Words, page: Omit<Page, 'nonce' | 'say' | 'address'>): Response {
  const { lang: _, ...asked } = c.req.query();
  const query = new URLSearchParams(asked).toString();
  const address = query === '' ? c.req.path : `${c.req.path}?${query}`;
  const text = layout({ ...page, say, address, nonce: c.get('nonce') });
  return c.body(text, { headers: { 'content-type': 'text/html; charset=UTF-8' } });
}
