import { FormCode, Period, type Refusal, ReportKind } from '@gongkai/kernel';
import { reportDocument } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { Hono } from 'hono';
import { z } from 'zod';
import { askingOf } from '../auth/asking-of.ts';
import { readCookie } from '../auth/cookie.ts';
import type { ServedHouse } from '../house.ts';
import { clientOf } from '../server/client-of.ts';
import { problemOf } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { dispositionOf, FileKind, reportFile } from './report-file.ts';

/** `as` is the unit one acts as: a link carries no header. */
const Wanted = z.object({
  unit: UnitCode,
  kind: ReportKind,
  form: FormCode,
  period: Period,
  as: UnitCode.optional(),
});

/** `GET /files/report.docx?unit&kind&form&period&as`: one's own reports and those below, drafts marked as such. */
export const fileRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>().get('/:name{report\\.[a-z]+}', async (c) => {
    const client = clientOf(c, house.proxies);
    const now = house.now();
    const session = await house.sessions.find(readCookie(c, client), client.secure, now);
    const no = (refusal: Refusal) => refused(c, refusal);
    if (session === null) return no({ code: 'not-signed-in', facts: {} });
    if (session.mustChange) return no({ code: 'password-must-change', facts: {} });
    const file = FileKind.safeParse(c.req.param('name').slice('report.'.length));
    if (!file.success) return no({ code: 'not-found', facts: {} });
    const wanted = Wanted.safeParse(c.req.query());
    if (!wanted.success) return no(problemOf(wanted.error));
    const { as, ...key } = wanted.data;
    const asking = askingOf(session, as ?? null, now);
    if (!asking.ok) return no(asking.refusal);
    const doc = await reportDocument(house, asking.value, key);
    if (!doc.ok) return no(doc.refusal);
    const { type, body } = await reportFile(doc.value, file.data, c.get('nonce'));
    return c.body(body, 200, {
      'content-type': type,
      'content-disposition': dispositionOf(doc.value.title, file.data),
    });
  });
