import { createHash } from 'node:crypto';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { AttachmentName } from '@gongkai/reports';
import { evidenceFile, evidenceText, perform } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { problemOf } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { askingAs } from './attachment-routes.ts';
import { namedDisposition } from './report-file.ts';

const Handed = z.object({ unit: UnitCode, name: AttachmentName, pasted: z.literal('yes').optional() });

/**
 * `POST /files/evidence?unit&name&pasted` with an old report as its body, at most 20 MB, under an idempotency key: read
 * apart, and kept with what was found in it or with why nothing was. `GET /files/evidence/{unit}/{id}?as` gives it back,
 * `POST /files/evidence/{unit}/{id}/reread?seen` reads its text again, apart as well.
 */
export const evidenceRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>()
    .post('/', async (c) => {
      const added = await handIn(house, c);
      return added.ok ? c.json(added.value) : refused(c, added.refusal);
    })
    .post('/:unit/:id/reread', async (c) => {
      const read = await readAgain(house, c);
      return read.ok ? c.json(read.value) : refused(c, read.refusal);
    })
    .get('/:unit/:id', async (c) => {
      const asking = await askingAs(c, house, c.req.query('as'));
      if (!asking.ok) return refused(c, asking.refusal);
      const unit = UnitCode.safeParse(c.req.param('unit'));
      if (!unit.success) return refused(c, problemOf(unit.error));
      const file = await evidenceFile(house, asking.value, unit.data, c.req.param('id'));
      if (!file.ok) return refused(c, file.refusal);
      return c.body(new Uint8Array(file.value.bytes), 200, {
        // Whatever it is, to a browser it is bytes to be saved.
        'content-type': 'application/octet-stream',
        'content-disposition': namedDisposition(file.value.name, `report.${file.value.kind}`),
        'content-security-policy': "default-src 'none'; sandbox",
      });
    });

// Nobody had time for it, or this system must not hold it, be it by name.
const keptNowhere: readonly string[] = ['busy', 'secret-material'];

async function handIn(house: ServedHouse, c: Context<Carried>): Promise<Result<unknown>> {
  const asking = await askingAs(c, house, c.req.header('x-gongkai-unit'));
  if (!asking.ok) return asking;
  const handed = Handed.safeParse(c.req.query());
  if (!handed.success) return { ok: false, refusal: problemOf(handed.error) };
  // A form of another page cannot say this.
  if (c.req.header('content-type') !== 'application/octet-stream')
    return refuse('input-malformed', { path: '', problem: 'content-type' });
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const { pasted, ...rest } = handed.data;
  return perform(house, asking.value, {
    name: 'evidence.add',
    input: { ...rest, pasted: pasted === 'yes', sha256: createHash('sha256').update(bytes).digest('hex') },
    key: c.req.header('idempotency-key') ?? null,
    enclosed: async () => {
      const report = await house.readReport(pasted === 'yes' ? 'pasted.txt' : handed.data.name, bytes);
      return !report.ok && keptNowhere.includes(report.refusal.code) ? report : ok({ bytes, report });
    },
  });
}

async function readAgain(house: ServedHouse, c: Context<Carried>): Promise<Result<unknown>> {
  const asking = await askingAs(c, house, c.req.header('x-gongkai-unit'));
  if (!asking.ok) return asking;
  const unit = UnitCode.safeParse(c.req.param('unit'));
  if (!unit.success) return { ok: false, refusal: problemOf(unit.error) };
  const id = c.req.param('id') ?? '';
  return perform(house, asking.value, {
    name: 'evidence.reread',
    input: { unit: unit.data, id, seen: Number(c.req.query('seen')) },
    key: c.req.header('idempotency-key') ?? null,
    enclosed: async () => {
      const bytes = await evidenceText(house, asking.value, unit.data, id);
      return ok({ bytes, report: await house.readReport('text.txt', bytes) });
    },
  });
}
