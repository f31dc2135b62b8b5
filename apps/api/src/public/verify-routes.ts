import { readVerificationCode } from '@gongkai/reports';
import { type Words, wordsIn } from '@gongkai/words/by-language';
import { type Context, Hono } from 'hono';
import type { ServedHouse } from '../house.ts';
import { findByCode } from '../open/published.ts';
import { originOf } from '../open/routes.ts';
import { languageOf } from '../server/language-of.ts';
import type { Carried } from '../server/security-headers.ts';
import { type CheckedFile, checkFile, codeInFile } from './check-file.ts';
import { showPage } from './show-page.ts';
import { type Verified, verifyPage } from './verify-page.ts';

/** 核验: by the code that a report bears, or by a file that somebody has. The file is looked at and kept nowhere. */
export const verifyRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>()
    .get('/', async (c) => {
      const typed = c.req.query('code') ?? '';
      const say = wordsIn[languageOf(c)];
      const verified = typed.trim() === '' ? null : await verify(house, say, originOf(house, c), typed, null);
      return show(c, say, typed, verified);
    })
    .post('/', async (c) => {
      const form = await c.req.parseBody();
      const typed = typeof form.code === 'string' ? form.code : '';
      const file = form.file instanceof File && form.file.size > 0 ? form.file : null;
      const bytes = file === null ? null : new Uint8Array(await file.arrayBuffer());
      const given = file === null || bytes === null ? null : { name: file.name, bytes };
      const say = wordsIn[languageOf(c)];
      return show(c, say, typed, await verify(house, say, originOf(house, c), typed, given));
    });

const show = (c: Context<Carried>, say: Words, typed: string, verified: Verified | null): Response =>
  showPage(c, say, {
    title: say.words.corrections.verify.title,
    path: [[say.words.publicPages.home, '/public']],
    content: verifyPage(say, typed.slice(0, 40), verified),
  });

/** A code that was typed prevails: a file without one (CSV) can be held against it. */
async function verify(
  house: ServedHouse,
  { words }: Words,
  origin: string,
  typed: string,
  file: { readonly name: string; readonly bytes: Uint8Array } | null,
): Promise<Verified> {
  const inFile = file === null || typed.trim() !== '' ? null : await codeInFile(house, file);
  if (inFile === 'unreadable') return { problem: words.corrections.verify.unreadable };
  if (file !== null && typed.trim() === '' && inFile === null) return { problem: words.corrections.verify.noCode };
  const code = inFile ?? readVerificationCode(typed);
  const found = code === null ? null : await house.db.readOpen((query) => findByCode(query, code));
  if (found === null) return { problem: words.corrections.verify.notFound };
  const checked: CheckedFile | null = file === null ? null : await checkFile(found, file, origin);
  return { found, checked };
}
