import { createHash } from 'node:crypto';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { AttachedTo, AttachmentName } from '@gongkai/reports';
import { type Asking, attachmentFile, perform } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { problemOf } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { askingOfLink } from './asking-of-link.ts';
import { namedDisposition } from './report-file.ts';

const Handed = z.object({
  unit: UnitCode,
  register: AttachedTo,
  case: z.string().max(40).optional(),
  name: AttachmentName,
});

/**
 * `POST /files/attachments?unit&register&case&name` with the file as its body, at most 20 MB, under an idempotency key: read
 * and checked apart, then kept by the verb. `GET /files/attachments/{unit}/{id}?as` gives it back, never to be shown in
 * the page.
 */
export const attachmentRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>()
    .post('/', async (c) => {
      const added = await handIn(house, c);
      return added.ok ? c.json(added.value) : refused(c, added.refusal);
    })
    .get('/:unit/:id', async (c) => {
      const asking = await askingAs(c, house, c.req.query('as'));
      if (!asking.ok) return refused(c, asking.refusal);
      const unit = UnitCode.safeParse(c.req.param('unit'));
      if (!unit.success) return refused(c, problemOf(unit.error));
      const file = await attachmentFile(house, asking.value, unit.data, c.req.param('id'));
      if (!file.ok) return refused(c, file.refusal);
      const { name, kind, bytes } = file.value;
      return c.body(new Uint8Array(bytes), 200, {
        // Whatever it is, to a browser it is bytes to be saved.
        'content-type': 'application/octet-stream',
        'content-disposition': namedDisposition(name, `attachment.${kind}`),
        'content-security-policy': "default-src 'none'; sandbox",
      });
    });

/** Who asks comes first: to a stranger nothing else is said. */
export async function askingAs(
  c: Context<Carried>,
  house: ServedHouse,
  given: string | undefined,
): Promise<Result<Asking>> {
  const unit = UnitCode.optional().safeParse(given);
  const asking = await askingOfLink(c, house, unit.data);
  if (!asking.ok || unit.success) return asking;
  return { ok: false, refusal: problemOf(unit.error) };
}

async function handIn(house: ServedHouse, c: Context<Carried>): Promise<Result<unknown>> {
  const asking = await askingAs(c, house, c.req.header('x-gongkai-unit'));
  if (!asking.ok) return asking;
  const handed = Handed.safeParse(c.req.query());
  if (!handed.success) return { ok: false, refusal: problemOf(handed.error) };
  // A form of another page cannot say this.
  if (c.req.header('content-type') !== 'application/octet-stream')
    return refuse('input-malformed', { path: '', problem: 'content-type' });
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const { case: caseId = null, name, ...rest } = handed.data;
  return perform(house, asking.value, {
    name: 'attachments.add',
    input: { ...rest, caseId, name, sha256: createHash('sha256').update(bytes).digest('hex') },
    key: c.req.header('idempotency-key') ?? null,
    enclosed: async () => {
      const read = await house.readMaterial(name, bytes);
      return read.ok ? ok({ bytes, read: read.value }) : read;
    },
  });
}
