import { findJobFile, scopeOf } from '@gongkai/db';
import { UnitCode } from '@gongkai/units';
import { Hono } from 'hono';
import type { ServedHouse } from '../house.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { askingOfLink } from './asking-of-link.ts';
import { dispositionOf } from './report-file.ts';

/** `GET /files/jobs/{unit}/{id}?as`: the file of a job that is done, for the unit that asked for it. */
export const jobRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>().get('/:unit/:id', async (c) => {
    const as = UnitCode.optional().safeParse(c.req.query('as'));
    const asking = await askingOfLink(c, house, as.data);
    if (!asking.ok) return refused(c, asking.refusal);
    const unit = UnitCode.safeParse(c.req.param('unit'));
    if (!unit.success || unit.data !== asking.value.mandate.unit) return refused(c, { code: 'not-found', facts: {} });
    const file = await house.db.read(scopeOf(unit.data), (reading) =>
      findJobFile(reading, unit.data, c.req.param('id')),
    );
    if (file === null) return refused(c, { code: 'not-found', facts: {} });
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.kind,
      'content-disposition': dispositionOf(file.name, 'xlsx'),
    });
  });
