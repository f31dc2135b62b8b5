import { FormCode, Period, type Refusal, ReportKind } from '@gongkai/kernel';
import { reportDocument } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { Hono } from 'hono';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { problemOf } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { askingOfLink } from './asking-of-link.ts';
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
    const no = (refusal: Refusal) => refused(c, refusal);
    const wanted = Wanted.safeParse(c.req.query());
    const asking = await askingOfLink(c, house, wanted.data?.as);
    if (!asking.ok) return no(asking.refusal);
    const file = FileKind.safeParse(c.req.param('name').slice('report.'.length));
    if (!file.success) return no({ code: 'not-found', facts: {} });
    if (!wanted.success) return no(problemOf(wanted.error));
    const { as: _, ...key } = wanted.data;
    const doc = await reportDocument(house, asking.value, key);
    if (!doc.ok) return no(doc.refusal);
    const { type, body } = await reportFile(doc.value, file.data, c.get('nonce'));
    return c.body(body, 200, {
      'content-type': type,
      'content-disposition': dispositionOf(doc.value.title, file.data),
    });
  });
