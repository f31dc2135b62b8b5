import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { readXlsxFigures } from '@gongkai/documents';
import { cellIndex, getForm } from '@gongkai/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';
import { dispositionOf } from './report-file.ts';

let fresh: FreshDatabase;
let app: StartedApp;
let clerk: Visitor;

const wanted = 'unit=990101001&kind=own&form=a2021&period=2022';

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh);
  clerk = new Visitor(app.url);
  await clerk.signIn('clerk', password);
  await clerk.mutate('reports.record', {
    key: { unit: '990101001', kind: 'own', form: 'a2021', period: '2022' },
    cells: { 'P1.NORM.made': '3' },
    narrative: {},
    observations: [],
    dates: { from: '2022-01-01', to: '2022-12-31', signedOn: null, publishedOn: null },
    source: '纸质年报',
  });
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

describe('a report taken away', () => {
  it('holds the figures, and is kept by nobody on the way', async () => {
    const response = await clerk.fetch(`/files/report.xlsx?${wanted}&as=990101001`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="report\.xlsx"; filename\*=UTF-8''%E4/,
    );
    const form = getForm('a2021');
    const read = await readXlsxFigures(new Uint8Array(await response.arrayBuffer()), form, 'street');
    expect(read.ok && read.value[cellIndex(form, 'P1.NORM.made')]).toBe(3);
  });

  it.each(['docx', 'html', 'csv', 'json'])('comes as %s', async (kind) => {
    const response = await clerk.fetch(`/files/report.${kind}?${wanted}`);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
  });

  it.each([
    [`report.pdf?${wanted}`, 404, 'not-found'],
    ['report.docx', 422, 'input-malformed'],
    [`report.docx?${wanted}&as=990101`, 404, 'unit-not-found'],
    [`report.docx?${wanted.replace('990101001', '990102')}`, 404, 'unit-not-found'],
    [`report.docx?${wanted.replace('2022', '2021')}`, 404, 'report-not-found'],
  ])('%s is refused with %i', async (path, status, code) => {
    const response = await clerk.fetch(`/files/${path}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ refusal: { code } });
  });

  it('is for nobody who is not signed in, and for nobody elsewhere', async () => {
    expect((await new Visitor(app.url).fetch(`/files/report.docx?${wanted}`)).status).toBe(401);
    const other = new Visitor(app.url);
    await other.signIn('other', password);
    expect((await other.fetch(`/files/report.docx?${wanted}`)).status).toBe(404);
  });
});

it('a file name cannot break out of its header', () => {
  expect(dispositionOf('a/b"c\r\nx: y(1)*', 'csv')).toBe(
    `attachment; filename="report.csv"; filename*=UTF-8''abcx%20y%281%29.csv`,
  );
});
