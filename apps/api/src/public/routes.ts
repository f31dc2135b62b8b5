import { findUnit, listPublicPlaces, listPublicTurns, listPublicUnits, listPublished } from '@gongkai/db';
import { districtOf, UnitCode } from '@gongkai/units';
import { screens } from '@gongkai/words';
import { type Context, Hono } from 'hono';
import { todayAt } from '../auth/asking-of.ts';
import type { ServedHouse } from '../house.ts';
import { documentOfRow, findAt, PublishedAddress } from '../open/published.ts';
import { originOf } from '../open/routes.ts';
import type { Carried } from '../server/security-headers.ts';
import { calculatorPage } from './calculator.ts';
import type { Html } from './html.ts';
import { itemRoutes } from './item-routes.ts';
import { layout } from './layout.ts';
import { foundPage, missingPage, placesPage, reportPage, unitPage } from './pages.ts';

const words = screens.zh.publicPages;
const home = [words.home, '/public'] as const;
type Path = readonly (readonly [string, string])[];

/** The public side (design D14): plain pages, no script, from the published projection alone. */
export function publicRoutes(house: ServedHouse): Hono<Carried> {
  const app = new Hono<Carried>();
  const show = (c: Context<Carried>, title: string, path: Path, content: Html, style = '') =>
    c.html(layout({ title, nonce: c.get('nonce'), path, content, style }));
  const missing = (c: Context<Carried>) => {
    c.status(404);
    return show(c, words.notFound, [home], missingPage());
  };

  app.get('/', async (c) => {
    const text = (c.req.query('q') ?? '').normalize('NFKC').trim().slice(0, 40);
    if (text === '') return show(c, words.title, [], placesPage(await house.db.readOpen(listPublicPlaces)));
    const units = await house.db.readOpen((query) => listPublicUnits(query, { name: text }));
    return show(c, text, [home], foundPage(text, units));
  });

  app.get('/calculator', (c) =>
    show(c, screens.zh.calendar.calculator, [home], calculatorPage(c.req.query(), todayAt(house.now()))),
  );

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
    const name = own?.name ?? place?.name ?? words.unnamedPlace(unit.data);
    return show(c, name, [home], unitPage(name, (own ?? below[0] ?? place)?.demo ?? false, reports, below, turns));
  });

  app.get('/reports/:unit/:period', async (c) => {
    const asked = PublishedAddress.safeParse({ ...c.req.query(), ...c.req.param() });
    const found = asked.success
      ? await house.db.readOpen(async (query) => {
          const row = await findAt(query, asked.data);
          const above = UnitCode.parse(districtOf(asked.data.unit));
          return row === null ? null : { row, above: await findUnit(query, above, todayAt(house.now())) };
        })
      : null;
    if (found === null) return missing(c);
    const { row, above } = found;
    const doc = documentOfRow(row, originOf(house, c));
    const path: Path = [
      home,
      ...(above === null || above.code === row.unit ? [] : [[above.name, `/public/units/${above.code}`] as const]),
      [doc.unitName, `/public/units/${row.unit}`],
    ];
    const { content, style } = reportPage(row, doc);
    return show(c, doc.title, path, content, style);
  });

  app.route('/items', itemRoutes(house));
  app.get('*', missing);
  return app;
}
