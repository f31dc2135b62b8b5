import {
  findUnit,
  listCorrectedBelow,
  listPublicPlaces,
  listPublicTurns,
  listPublicUnits,
  listPublished,
} from '@gongkai/db';
import { districtOf, UnitCode } from '@gongkai/units';
import { type Words, wordsIn } from '@gongkai/words/by-language';
import { type Context, Hono } from 'hono';
import { todayAt } from '../auth/asking-of.ts';
import type { ServedHouse } from '../house.ts';
import { documentOfVersion, findAt, PublishedAddress } from '../open/published.ts';
import { originOf } from '../open/routes.ts';
import { languageOf } from '../server/language-of.ts';
import type { Carried } from '../server/security-headers.ts';
import { calculatorPage } from './calculator.ts';
import { itemRoutes } from './item-routes.ts';
import { foundPage, missingPage, placesPage, reportPage, unitPage } from './pages.ts';
import { showPage } from './show-page.ts';
import { verifyRoutes } from './verify-routes.ts';

const homeIn = ({ words }: Words) => [words.publicPages.home, '/public'] as const;
type Path = readonly (readonly [string, string])[];

/** The public side (design D14): plain pages, no script, from the published projection alone. */
export function publicRoutes(house: ServedHouse): Hono<Carried> {
  const app = new Hono<Carried>();
  const missing = (c: Context<Carried>) => {
    const say = wordsIn[languageOf(c)];
    c.status(404);
    return showPage(c, say, { title: say.words.publicPages.notFound, path: [homeIn(say)], content: missingPage(say) });
  };

  app.get('/', async (c) => {
    const text = (c.req.query('q') ?? '').normalize('NFKC').trim().slice(0, 40);
    const say = wordsIn[languageOf(c)];
    if (text === '') {
      const content = placesPage(say, await house.db.readOpen(listPublicPlaces));
      return showPage(c, say, { title: say.words.publicPages.title, path: [], content });
    }
    const units = await house.db.readOpen((query) => listPublicUnits(query, { name: text }));
    return showPage(c, say, { title: text, path: [homeIn(say)], content: foundPage(say, text, units) });
  });

  app.get('/calculator', (c) => {
    const say = wordsIn[languageOf(c)];
    const content = calculatorPage(say, c.req.query(), todayAt(house.now()));
    return showPage(c, say, { title: say.words.calendar.calculator, path: [homeIn(say)], content });
  });

  app.get('/units/:unit', async (c) => {
    const unit = UnitCode.safeParse(c.req.param('unit'));
    if (!unit.success) return missing(c);
    const { place, reports, units, turns } = await house.db.readOpen(async (query) => ({
      place: await findUnit(query, unit.data, todayAt(house.now())),
      reports: await listPublished(query, { unit: unit.data }),
      units: await listPublicUnits(query, { under: unit.data }),
      turns: await listPublicTurns(query, unit.data),
    }));
    const own = units.find(({ code }) => code === unit.data);
    const below = units.filter(({ code }) => code !== unit.data);
    if (own === undefined && below.length === 0 && turns.length === 0) return missing(c);
    const say = wordsIn[languageOf(c)];
    const name = own?.name ?? place?.name ?? say.words.publicPages.unnamedPlace(unit.data);
    const content = unitPage(say, name, (own ?? below[0] ?? place)?.demo ?? false, reports, below, turns);
    return showPage(c, say, { title: name, path: [homeIn(say)], content });
  });

  app.get('/reports/:unit/:period', async (c) => {
    const asked = PublishedAddress.safeParse({ ...c.req.query(), ...c.req.param() });
    const found = asked.success
      ? await house.db.readOpen(async (query) => {
          const version = await findAt(query, asked.data);
          if (version === null) return null;
          const { unit, kind, form, period, publishedAt } = version.row;
          const above = UnitCode.parse(districtOf(unit));
          return {
            version,
            above: await findUnit(query, above, todayAt(house.now())),
            below: kind === 'district' ? await listCorrectedBelow(query, unit, form, period, publishedAt) : [],
          };
        })
      : null;
    if (found === null) return missing(c);
    const { version, above, below } = found;
    const { row } = version;
    const say = wordsIn[languageOf(c)];
    const doc = documentOfVersion(version, originOf(house, c));
    const path: Path = [
      homeIn(say),
      ...(above === null || above.code === row.unit ? [] : [[above.name, `/public/units/${above.code}`] as const]),
      [doc.unitName, `/public/units/${row.unit}`],
    ];
    return showPage(c, say, { title: doc.title, path, ...reportPage(say, version, doc, below) });
  });

  app.route('/verify', verifyRoutes(house));
  app.route('/items', itemRoutes(house));
  app.get('*', missing);
  return app;
}
