import { findPublishedItem, listOpenUnits, listPublished, listPublishedItems } from '@gongkai/db';
import { jsonSchema } from '@gongkai/documents';
import { forms } from '@gongkai/forms';
import { FormCode, ItemCategory, ItemKind, Period, ReportKind, yearOf } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { todayAt } from '../auth/asking-of.ts';
import { dispositionOf, FileKind, fileTypes, reportFile } from '../files/report-file.ts';
import type { ServedHouse } from '../house.ts';
import { clientOf } from '../server/client-of.ts';
import { problemOf } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { answerOpen, digestOf } from './answer.ts';
import { itemHead, itemRow, openItem } from './item-lists.ts';
import { cellHead, cellRows, ListKind, listFile, openForm, reportHead, reportRow, unitHead, unitRow } from './lists.ts';
import { documentOfVersion, findAt, PublishedAddress } from './published.ts';

const Units = z.object({
  parent: UnitCode.default(UnitCode.parse('')),
  year: z.coerce.number().int().min(1949).max(2100).optional(),
});
// A page's style passes only under the policy it came with, so that a page can not be kept: the public side has it.
const OpenKind = FileKind.exclude(['html']);
const Reports = z.object({
  unit: UnitCode.optional(),
  under: UnitCode.optional(),
  period: Period.optional(),
  form: FormCode.optional(),
  kind: ReportKind.optional(),
});

const Items = z.object({
  under: UnitCode.optional(),
  category: ItemCategory.optional(),
  kind: ItemKind.optional(),
  text: z.string().max(40).optional(),
});

/** Open data, version 1 (design §5): published things only, read as the role that can see nothing else. */
export function openRoutes(house: ServedHouse): Hono<Carried> {
  const app = new Hono<Carried>();
  app.use(async (c, next) => {
    await next();
    c.header('access-control-allow-origin', '*');
    c.header('cross-origin-resource-policy', 'cross-origin');
  });
  app.options('*', (c) => c.body(null, 204, { 'access-control-allow-methods': 'GET, HEAD' }));

  app.get('/:list{units(\\.\\w+)?}', async (c) => {
    const asked = Units.safeParse(c.req.query());
    const kind = kindOf(ListKind, c.req.param('list'));
    if (!asked.success) return refused(c, problemOf(asked.error));
    if (kind === null) return refused(c, { code: 'not-found', facts: {} });
    const { parent, year = yearOf(todayAt(house.now())) } = asked.data;
    const units = await house.db.readOpen((query) => listOpenUnits(query, parent, year));
    const file = await listFile('单位', unitHead, units.map(unitRow), kind);
    return answerOpen(c, file, digestOf(file.body));
  });

  app.get('/:list{forms(\\.\\w+)?}', async (c) => {
    const kind = kindOf(ListKind, c.req.param('list'));
    if (kind === null) return refused(c, { code: 'not-found', facts: {} });
    const rows = Object.values(forms).map(({ code, title, ground, statutory, years }) => ({
      code,
      title,
      ground,
      statutory,
      from: years.from,
      to: years.to,
    }));
    const file = await listFile('报表格式', ['code', 'title', 'ground', 'statutory', 'from', 'to'], rows, kind);
    return answerOpen(c, file, digestOf(file.body));
  });

  app.get('/forms/:form', async (c) => {
    const code = FormCode.safeParse(withoutSuffix(c.req.param('form')));
    const kind = kindOf(ListKind, c.req.param('form'));
    if (!code.success || kind === null) return refused(c, { code: 'not-found', facts: {} });
    const form = forms[code.data];
    const file =
      kind === 'json'
        ? { type: fileTypes.json, body: JSON.stringify(openForm(form)) }
        : await listFile(form.title, cellHead, cellRows(form), kind);
    return answerOpen(c, file, digestOf(file.body));
  });

  app.get('/:list{reports(\\.\\w+)?}', async (c) => {
    const asked = Reports.safeParse(c.req.query());
    const kind = kindOf(ListKind, c.req.param('list'));
    if (!asked.success) return refused(c, problemOf(asked.error));
    if (kind === null) return refused(c, { code: 'not-found', facts: {} });
    const rows = await house.db.readOpen((query) => listPublished(query, given(asked.data)));
    const file = await listFile('年度报告', reportHead, rows.map(reportRow), kind);
    return answerOpen(c, file, digestOf(file.body));
  });

  app.get('/reports/:unit/:period', async (c) => {
    const name = c.req.param('period');
    const kind = kindOf(OpenKind, name);
    const asked = PublishedAddress.safeParse({
      ...c.req.query(),
      unit: c.req.param('unit'),
      period: withoutSuffix(name),
    });
    if (!asked.success) return refused(c, problemOf(asked.error));
    if (kind === null) return refused(c, { code: 'not-found', facts: {} });
    const { unit, period, form = '' } = asked.data;
    const found = await house.db.readOpen((query) => findAt(query, asked.data));
    if (found === null) return refused(c, { code: 'report-not-found', facts: { unit, form, period } });
    const { row } = found;
    const doc = documentOfVersion(found, originOf(house, c));
    const file = await reportFile(doc, kind);
    // A representation of its own each, under the one digest of what was published.
    const tag = kind === 'json' ? row.sha256 : `${row.sha256}-${kind}`;
    const saved = kind !== 'json';
    return answerOpen(c, file, tag, saved ? { 'content-disposition': dispositionOf(doc.title, kind) } : {});
  });

  app.get('/:list{items(\\.\\w+)?}', async (c) => {
    const asked = Items.safeParse(c.req.query());
    const kind = kindOf(ListKind, c.req.param('list'));
    if (!asked.success) return refused(c, problemOf(asked.error));
    if (kind === null) return refused(c, { code: 'not-found', facts: {} });
    const rows = await house.db.readOpen((query) => listPublishedItems(query, asked.data, 2_000));
    const file = await listFile('主动公开', itemHead, rows.map(itemRow), kind);
    return answerOpen(c, file, digestOf(file.body));
  });

  app.get('/items/:unit/:item', async (c) => {
    const unit = UnitCode.safeParse(c.req.param('unit'));
    if (!unit.success) return refused(c, problemOf(unit.error));
    const row = await house.db.readOpen((query) => findPublishedItem(query, unit.data, c.req.param('item')));
    if (row === null || row.standing === 'withdrawn') return refused(c, { code: 'not-found', facts: {} });
    const body = JSON.stringify(openItem(row));
    return answerOpen(c, { type: fileTypes.json, body }, digestOf(body));
  });

  app.get('/schema', (c) => {
    const body = JSON.stringify(jsonSchema());
    return answerOpen(c, { type: 'application/schema+json', body }, digestOf(body));
  });
  return app;
}

/** Where the reader reaches this house. */
export function originOf(house: ServedHouse, c: Context): string {
  const { secure } = clientOf(c.env.incoming, house.trust);
  return `${secure ? 'https' : 'http'}://${c.req.header('host') ?? ''}`;
}

const withoutSuffix = (name: string): string => name.replace(/\.\w+$/, '');

/** The shape a suffix asks for: JSON without one, null for a suffix there is not. */
function kindOf<Kind extends string>(kinds: z.ZodType<Kind | 'json'>, name: string): Kind | 'json' | null {
  const parsed = kinds.safeParse(/\.(\w+)$/.exec(name)?.[1] ?? 'json');
  return parsed.success ? parsed.data : null;
}

// Absent and undefined are two things to the compiler.
const given = (filter: z.infer<typeof Reports>): { [Name in keyof typeof filter]?: string } =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
