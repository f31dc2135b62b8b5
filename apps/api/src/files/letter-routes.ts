import { randomUUID } from 'node:crypto';
import { letterToDocx } from '@gongkai/documents';
import { contract } from '@gongkai/reports';
import { perform } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { Hono } from 'hono';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { problemOf } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { askingOfLink } from './asking-of-link.ts';
import { dispositionOf, fileTypes } from './report-file.ts';

const Wanted = z.object({ unit: UnitCode, id: z.string(), as: UnitCode.optional() });

/** `GET /files/letter.docx?unit&id&as`: a letter as it was issued, never composed again. The looking is in the audit. */
export const letterRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>().get('/letter.docx', async (c) => {
    const wanted = Wanted.safeParse(c.req.query());
    const asking = await askingOfLink(c, house, wanted.data?.as);
    if (!asking.ok) return refused(c, asking.refusal);
    if (!wanted.success) return refused(c, problemOf(wanted.error));
    const { unit, id } = wanted.data;
    const read = await perform(house, asking.value, { name: 'letters.read', input: { unit, id }, key: randomUUID() });
    if (!read.ok) return refused(c, read.refusal);
    const { letter, demo } = contract['letters.read'].output.parse(read.value);
    return c.body(new Uint8Array(await letterToDocx(letter, { demo })), 200, {
      'content-type': fileTypes.docx,
      'content-disposition': dispositionOf(`${letter.title}（${letter.number}）`, 'docx'),
    });
  });
