import { findPublishedFile, findPublishedItem, listPublishedItems, type PublishedItem } from '@gongkai/db';
import { ItemCategory, PlainDate } from '@gongkai/kernel';
import { PublicItemBody } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { type Words, wordsIn } from '@gongkai/words/by-language';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { todayAt } from '../auth/asking-of.ts';
import { namedDisposition } from '../files/report-file.ts';
import type { ServedHouse } from '../house.ts';
import { languageOf } from '../server/language-of.ts';
import type { Carried } from '../server/security-headers.ts';
import { itemPage, itemsPage } from './item-pages.ts';
import { missingPage } from './pages.ts';
import { showPage } from './show-page.ts';

const homeIn = ({ words }: Words) => [words.publicPages.home, '/public'] as const;
const hereIn = ({ words }: Words) => [words.publicItems.title, '/public/items'] as const;
const perPage = 50;

const Asked = z.object({
  q: z.string().max(200).default(''),
  category: ItemCategory.nullable().catch(null).default(null),
  under: UnitCode.catch(UnitCode.parse('')).default(UnitCode.parse('')),
  /** The last row of the page before: day, unit and item. */
  after: z
    .string()
    .transform((text) => text.split('~'))
    .pipe(z.tuple([PlainDate, UnitCode, z.string()]))
    .optional()
    .catch(undefined),
});
type Asked = z.infer<typeof Asked>;

const Address = z.object({ unit: UnitCode, item: z.string().max(30) });

/** What was made public, for everybody: a list, a search, one item, its files; without script. */
export function itemRoutes(house: ServedHouse): Hono<Carried> {
  const app = new Hono<Carried>();
  const missing = (c: Context<Carried>) => {
    const say = wordsIn[languageOf(c)];
    c.status(404);
    const path = [homeIn(say), hereIn(say)];
    return showPage(c, say, { title: say.words.publicPages.notFound, path, content: missingPage(say) });
  };

  app.get('/', async (c) => {
    const asked = Asked.parse(c.req.query());
    const text = asked.q.normalize('NFKC').trim().slice(0, 40);
    const found = await house.db.readOpen((query) => listPublishedItems(query, filterOf(asked, text), perPage));
    const rows = found.slice(0, perPage);
    const older = found.length > perPage ? olderThan(rows, c.req.query()) : null;
    const say = wordsIn[languageOf(c)];
    const content = itemsPage(say, { ...asked, text }, rows, older);
    return showPage(c, say, { title: say.words.publicItems.title, path: [homeIn(say)], content });
  });

  app.get('/:unit/:item', async (c) => {
    const row = await findAt(house, c.req.param());
    if (row === null) return missing(c);
    if (row.standing === 'withdrawn') c.status(410);
    const say = wordsIn[languageOf(c)];
    const content = itemPage(say, row, todayAt(house.now()));
    return showPage(c, say, { title: row.title, path: [homeIn(say), hereIn(say)], content });
  });

  app.get('/:unit/:item/files/:sha256', async (c) => {
    const row = await findAt(house, c.req.param());
    // The item names its files: what it no longer names is no longer given out.
    const files = row === null ? [] : PublicItemBody.parse(row.body).files;
    const file = files.find(({ sha256 }) => sha256 === c.req.param('sha256'));
    if (row === null || file === undefined) return missing(c);
    const found = await house.db.readOpen((query) => findPublishedFile(query, row.unit, row.item, file));
    if (found === null) return missing(c);
    return c.body(new Uint8Array(Buffer.from(found.body, 'base64')), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': namedDisposition(file.name, `file.${file.kind}`),
    });
  });
  return app;
}

async function findAt(house: ServedHouse, params: unknown): Promise<PublishedItem | null> {
  const asked = Address.safeParse(params);
  if (!asked.success) return null;
  const { unit, item } = asked.data;
  return house.db.readOpen((query) => findPublishedItem(query, unit, item));
}

const filterOf = ({ category, under, after }: Asked, text: string) => ({
  text,
  under,
  ...(category === null ? {} : { category }),
  ...(after === undefined ? {} : { after: { publishedOn: after[0], unit: after[1], item: after[2] } }),
});

function olderThan(rows: readonly PublishedItem[], asked: Record<string, string>): string {
  const last = rows.at(-1);
  const after = last === undefined ? '' : `${last.publishedOn}~${last.unit}~${last.item}`;
  return `/public/items?${new URLSearchParams({ ...asked, after })}`;
}
