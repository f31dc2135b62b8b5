import { defaultThresholds } from '@gongkai/comparison/copies';
import { inventedSentences } from '@gongkai/comparison/copies/testing';
import { addPerson, setRoles } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { contract } from '@gongkai/reports';
import { hashPassword } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltWorker, buildWorker } from '../testing/build-worker.ts';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';
import { compareAll } from './copies.ts';

const unit = '990101001';
const asked = { unit, from: 2023, to: 2025, thresholds: defaultThresholds };

let fresh: FreshDatabase;
let app: StartedApp;
let built: BuiltWorker;
let auditor: Visitor;
const running = new AbortController().signal;

beforeAll(async () => {
  built = await buildWorker('copies-worker');
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  const passwordHash = await hashPassword(password);
  await addPerson(fresh.db.identity, {
    ...{ id: 'auditor', login: 'auditor', name: '审计', passwordHash, firstPassword: null, at: new Date() },
  });
  await setRoles(fresh.db.identity, 'auditor', unitCode(unit), ['auditor']);
  app = await startApp(fresh);
  const clerk = new Visitor(app.url);
  await clerk.signIn('clerk', password);
  for (const year of [2023, 2024])
    await clerk.mutate('reports.record', {
      key: { unit, kind: 'own', form: 'a2021', period: String(year) },
      cells: {},
      narrative: { OVERVIEW: inventedSentences(5, 12).join('') },
      observations: [],
      dates: { from: `${year}-01-01`, to: `${year}-12-31`, signedOn: null, publishedOn: null },
      source: '网站',
    });
  auditor = new Visitor(app.url);
  await auditor.signIn('auditor', password);
}, 60_000);
afterAll(async () => {
  await app.stop();
  await fresh.drop();
  await built.remove();
});

const work = (worker = built.file) => compareAll({ ...app.house, copiesWorker: worker }, running);
const runs = async () =>
  contract['copies.runs'].output.parse((await auditor.query('copies.runs', { unit, run: null })).value);
const start = () => auditor.mutate('copies.start', asked);

describe('a comparison', () => {
  it('is queued at once, made by a thread, and kept', async () => {
    await start();
    expect(await runs()).toMatchObject({ run: null, job: { state: 'queued', kind: 'compare-copies' } });
    await work();
    const { run, job } = await runs();
    expect(job).toMatchObject({ state: 'done', done: 2, total: 2, fileName: null });
    expect(run).toMatchObject({ by: '审计', body: { reports: 2, found: 1, errors: 1 } });
    const listed = await auditor.query('copies.list', {
      ...{ unit, run: run?.id, relation: null, of: null, after: 0, limit: 10 },
    });
    expect(listed.value).toMatchObject({ rows: [{ left: { year: 2024 }, right: { year: 2023 }, severity: 'error' }] });
  });

  it('that is cancelled finds nothing', async () => {
    await start();
    const { job } = await runs();
    await auditor.mutate('jobs.cancel', { unit, id: job?.id });
    await work();
    expect(await runs()).toMatchObject({ job: { state: 'cancelled' }, runs: [{}] });
  });

  it('whose thread breaks down fails, says so, and the next one is made', async () => {
    await start();
    await work(new URL('data:text/javascript,throw new Error("no memory")'));
    expect(await runs()).toMatchObject({ job: { state: 'failed' } });
    expect(app.log.join('')).toContain('no memory');
    await start();
    await work();
    expect(await runs()).toMatchObject({ job: { state: 'done' }, runs: [{}, {}] });
  });

  it('has no file to be taken away', async () => {
    const { run } = await runs();
    expect((await auditor.fetch(`/files/jobs/${unit}/${run?.id}?as=${unit}`)).status).toBe(404);
  });
});
