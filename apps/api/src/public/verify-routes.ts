import { readVerificationCode } from '@gongkai/reports';
import { screens } from '@gongkai/words';
import { Hono } from 'hono';
import type { ServedHouse } from '../house.ts';
import { findByCode } from '../open/published.ts';
import { originOf } from '../open/routes.ts';
import type { Carried } from '../server/security-headers.ts';
import { type CheckedFile, checkFile, codeInFile } from './check-file.ts';
import { layout } from './layout.ts';
import { type Verified, verifyPage } from './verify-page.ts';

const words = screens.zh.corrections.verify;
const home = [screens.zh.publicPages.home, '/public'] as const;

/** 核验: by the code that a report bears, or by a file that somebody has. The file is looked at and kept nowhere. */
export const verifyRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>()
    .get('/', async (c) => {
      const typed = c.req.query('code') ?? '';
      const verified = typed.trim() === '' ? null : await verify(house, originOf(house, c), typed, null);
      return c.html(page(c.get('nonce'), typed, verified));
    })
    .post('/', async (c) => {
      const form = await c.req.parseBody();
      const typed = typeof form.code === 'string' ? form.code : '';
      const file = form.file instanceof File && form.file.size > 0 ? form.file : null;
      const bytes = file === null ? null : new Uint8Array(await file.arrayBuffer());
      const given = file === null || bytes === null ? null : { name: file.name, bytes };
      return c.html(page(c.get('nonce'), typed, await verify(house, originOf(house, c), typed, given)));
    });

const page = (nonce: string, typed: string, verified: Verified | null): string =>
  layout({ title: words.title, nonce, path: [home], content: verifyPage(typed.slice(0, 40), verified) });

/** A code that was typed prevails: a file without one (CSV) can be held against it. */
async function verify(
  house: ServedHouse,
  origin: string,
  typed: string,
  file: { readonly name: string; readonly bytes: Uint8Array } | null,
): Promise<Verified> {
  const inFile = file === null || typed.trim() !== '' ? null : await codeInFile(house, file);
  if (inFile === 'unreadable') return { problem: words.unreadable };
  if (file !== null && typed.trim() === '' && inFile === null) return { problem: words.noCode };
  const code = inFile ?? readVerificationCode(typed);
  const found = code === null ? null : await house.db.readOpen((query) => findByCode(query, code));
  if (found === null) return { problem: words.notFound };
  const checked: CheckedFile | null = file === null ? null : await checkFile(found, file, origin);
  return { found, checked };
}
