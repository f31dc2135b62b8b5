import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { OpenReport } from '@gongkai/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../testing/publish.ts';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

let fresh: FreshDatabase;
let app: StartedApp;
let reader: Visitor;
let digest: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  await publish(fresh.db, { unit: '990101001', form: 'a2021', period: '2023', unitName: '东街街道' });
  await publish(fresh.db, { unit: '990101001', form: 'a2021', period: '2024', unitName: '东街街道', first: 5 });
  digest = await publish(fresh.db, {
    unit: '990101001',
    form: 'a2021',
    period: '2024',
    version: 2,
    unitName: '东街街道',
    first: 6,
  });
  await publish(fresh.db, { unit: '990101', form: 'a2021', period: '2024', unitName: '试验区' });
  await publish(fresh.db, { unit: '990101', kind: 'district', form: 'a2021', period: '2024', unitName: '试验区' });
  app = await startApp(fresh);
  reader = new Visitor(app.url);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const get = (path: string, headers: Record<string, string> = {}) => reader.fetch(`/open/v1${path}`, { headers });
const json = async (path: string): Promise<unknown> => (await get(path)).json();

/** Names of the parts of an office file stand in it unsqueezed. */
const partsOf = async (response: Response): Promise<string> =>
  Buffer.from(await response.arrayBuffer()).toString('latin1');

describe('a published report', () => {
  it('is read by anybody, newest version first, in the promised shape', async () => {
    const response = await get('/reports/990101001/2024?form=a2021');
    expect(response.status).toBe(200);
    const body = OpenReport.parse(await response.json());
    expect(body).toMatchObject({
      unit: '990101001',
      kind: 'own',
      form: 'a2021',
      period: '2024',
      version: 2,
      publishedAt: '2025-01-25',
      sha256: digest,
    });
    const cells = Object.values(body.figures);
    expect(cells[0]).toBe(6);
    expect(cells[3]).toBeNull();
    // 行政事业性收费 is printed in 万元: 9 分 are 0.000009.
    expect(body.figures['P8.FEE.amount']).toMatch(/^0\.0000\d+$/);
  });

  it('is by default on the statutory form, and of a district the district-wide one', async () => {
    expect(await json('/reports/990101/2024')).toMatchObject({ kind: 'district', form: 'a2021' });
    expect(await json('/reports/990101/2024?kind=own')).toMatchObject({ kind: 'own' });
    expect(await json('/reports/990101001/2024')).toMatchObject({ kind: 'own' });
  });

  it('is tagged with its digest and not sent again to who has it', async () => {
    const response = await get('/reports/990101001/2024');
    expect(response.headers.get('etag')).toBe(`"${digest}"`);
    const again = await get('/reports/990101001/2024', { 'if-none-match': `W/"${digest}"` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('/reports/990101001/2024', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('may be read by a page of any other site', async () => {
    const response = await get('/reports/990101001/2024', { origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const asked = await reader.fetch('/open/v1/units', { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD']);
  });

  it.each([
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/workbook.xml'],
  ])('comes as a %s file under its Chinese name', async (kind, part) => {
    const response = await get(`/reports/990101001/2024.${kind}`);
    expect(await partsOf(response)).toContain(part);
    const [, name] = /filename\*=UTF-8''(\S+)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
    expect(decodeURIComponent(name ?? '')).toBe(`东街街道2024年政府信息公开工作年度报告.${kind}`);
    expect(response.headers.get('etag')).toBe(`"${digest}-${kind}"`);
  });

  it('comes as CSV', async () => {
    const text = await (await get('/reports/990101001/2024.csv')).text();
    expect(text).toContain('P1.REG.made,规章·本年制发件数,件,6');
  });

  it.each([
    ['/reports/990101001/2022', 404, 'report-not-found'],
    ['/reports/990101001/2024?form=t2014', 404, 'report-not-found'],
    ['/reports/990101001/2024?kind=district', 404, 'report-not-found'],
    ['/reports/990101001/2024.pdf', 404, 'not-found'],
    ['/reports/990101001/2024.html', 404, 'not-found'],
    ['/reports/99/never', 422, 'input-malformed'],
    ["/reports/990101001'--/2024", 422, 'input-malformed'],
    ['/reports/990101001/2024?form=none', 422, 'input-malformed'],
    ['/forms/none', 404, 'not-found'],
    ['/units?year=nineteen', 422, 'input-malformed'],
    ['/anything', 404, 'not-found'],
  ])('%s is refused with %i', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ refusal: { code } });
  });
});

describe('what is not published', () => {
  it('does not exist here, whoever asks', async () => {
    const clerk = new Visitor(app.url);
    await clerk.signIn('clerk', password);
    const recorded = await clerk.mutate('reports.record', {
      key: { unit: '990101001', kind: 'own', form: 'a2021', period: '2022' },
      cells: { 'P1.NORM.made': '3' },
      narrative: {},
      observations: [],
      dates: { from: '2022-01-01', to: '2022-12-31', signedOn: null, publishedOn: null },
      source: '纸质年报',
    });
    expect(recorded).toMatchObject({ status: 200 });
    expect((await clerk.fetch('/open/v1/reports/990101001/2022')).status).toBe(404);
    expect(await (await clerk.fetch('/open/v1/reports?period=2022')).json()).toEqual([]);
  });
});

describe('lists', () => {
  it('of units go down one level at a time', async () => {
    const codes = async (query: string) => {
      const rows = await json(`/units${query}`);
      return Array.isArray(rows) ? rows.map(({ code }) => code) : rows;
    };
    expect(await codes('')).toEqual(['990101', '990102']);
    expect(await codes('?parent=990101')).toEqual(['990101001']);
    expect(await codes('?parent=990101001&year=2024')).toEqual(['990101001001']);
    expect(await codes('?parent=990101&year=1999')).toEqual([]);
  });

  it('of reports can be narrowed', async () => {
    expect(await json('/reports')).toHaveLength(4);
    expect(await json('/reports?unit=990101')).toHaveLength(2);
    expect(await json('/reports?under=990101001')).toHaveLength(2);
    expect(await json('/reports?unit=990101001&period=2024')).toMatchObject([
      { version: 2, sha256: digest, unitName: '东街街道', data: '/open/v1/reports/990101001/2024?form=a2021&kind=own' },
    ]);
  });

  it('come as CSV and Excel too', async () => {
    const csv = Buffer.from(await (await get('/units.csv?parent=990101')).arrayBuffer()).toString('utf8');
    expect(csv).toBe('\uFEFFcode,name,kind,openedOn,closedOn,demo\r\n990101001,东街街道,street,2000-01-01,,true\r\n');
    expect(await partsOf(await get('/reports.xlsx'))).toContain('xl/workbook.xml');
  });
});

describe('forms', () => {
  it('tell what their figures mean and how they hang together', async () => {
    expect(await json('/forms')).toHaveLength(5);
    expect(await json('/forms/a2021')).toMatchObject({
      code: 'a2021',
      cells: expect.arrayContaining([
        expect.objectContaining({ code: 'P1.REG.made', measure: '件', gloss: 'Regulations · Made this year' }),
      ]),
      relations: expect.arrayContaining([expect.objectContaining({ kind: 'equal' })]),
    });
    expect(await (await get('/forms/a2021.csv')).text()).toContain('P1.REG.made,规章');
  });

  it('and the schema tells the shape of a report', async () => {
    expect(await json('/schema')).toMatchObject({ type: 'object', properties: { figures: {}, sha256: {} } });
  });
});
