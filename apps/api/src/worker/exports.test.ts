import { scopeOf, takeJob } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { contract } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltWorker, buildWorker } from '../testing/build-worker.ts';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';
import { exportAll } from './exports.ts';

const unit = '990101001';
const filter = {
  below: false,
  sort: 'received',
  filter: {
    states: [],
    open: null,
    colours: [],
    outcomes: [],
    applicants: [],
    channels: [],
    received: null,
    closed: null,
    openOn: null,
    handler: null,
    text: '',
  },
};

let fresh: FreshDatabase;
let app: StartedApp;
let built: BuiltWorker;
let clerk: Visitor;
const running = new AbortController().signal;

beforeAll(async () => {
  built = await buildWorker('list-worker');
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh);
  clerk = new Visitor(app.url);
  await clerk.signIn('clerk', password);
  await fresh.db.write(scopeOf(unitCode(unit)), (tx) =>
    tx.run(
      `insert into application (district_code, unit_code, id, seq, state, channel, applicant_kind, applicant, title, description,
         arrived_on, received_on, registered_at, extended, counted)
       select '990101', $1, '2026-' || n, 1, 'processing', 'counter', 'person', '张*', '第' || n || '件', '第' || n || '件',
         date '2026-01-05', date '2026-01-05', now(), false, true
       from generate_series(1, 1100) n`,
      [unit],
    ),
  );
}, 60_000);
afterAll(async () => {
  await app.stop();
  await fresh.drop();
  await built.remove();
});

const work = () => exportAll({ ...app.house, listWorker: built.file }, running);
const jobs = async () => contract['jobs.list'].output.parse((await clerk.query('jobs.list', { unit })).value);
const start = async (kind: string, input: unknown = filter) =>
  contract['jobs.start'].output.parse((await clerk.mutate('jobs.start', { unit, kind, filter: input })).value).id;
const stateOf = async (id: string) => (await jobs()).find((job) => job.id === id);

describe('an export', () => {
  it('is refused at once where the list itself would be refused', async () => {
    const asked = { unit, kind: 'export-applications', filter: { ...filter, sort: 'nonsense' } };
    expect(await clerk.mutate('jobs.start', asked)).toMatchObject({ status: 422, refusal: 'input-malformed' });
    expect(await jobs()).toEqual([]);
  });

  it('is queued at once, done by the worker, and taken away with every row of the list', async () => {
    const id = await start('export-applications');
    expect(await stateOf(id)).toMatchObject({ state: 'queued', done: 0 });
    await work();
    expect(await stateOf(id)).toMatchObject({ state: 'done', done: 1100, total: 1100 });
    const response = await clerk.fetch(`/files/jobs/${unit}/${id}?as=${unit}`);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const bytes = new Uint8Array(await response.arrayBuffer());
    // What is in the file is held by the package that writes it; here that it is one, and no short one.
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(bytes.length).toBeGreaterThan(30_000);
  });

  it('of a list nobody may ask for fails, says so, and keeps no other waiting', async () => {
    const wrong = await start('export-applications');
    // As of an older version of the program, whose lists took another filter.
    await fresh.asOwner(`update job set input = jsonb_set(input, '{filter,sort}', '"nonsense"') where id = '${wrong}'`);
    const right = await start('export-items', { filter: {} });
    await work();
    expect(await stateOf(wrong)).toMatchObject({ state: 'failed' });
    expect(await stateOf(right)).toMatchObject({ state: 'done', done: 0 });
    expect(app.log.join('')).toContain('input-malformed');
  });

  it('that is cancelled is not done, and one that is done stays done', async () => {
    const id = await start('export-items', { filter: {} });
    await clerk.mutate('jobs.cancel', { unit, id });
    await work();
    expect(await stateOf(id)).toMatchObject({ state: 'cancelled' });
    expect((await clerk.fetch(`/files/jobs/${unit}/${id}?as=${unit}`)).status).toBe(404);
  });

  it('whose worker was killed is taken up again, once it has not been heard of for a minute', async () => {
    const id = await start('export-items', { filter: {} });
    const take = (at: Date) =>
      fresh.db.write(scopeOf(unitCode(unit)), (tx) =>
        takeJob(tx, unitCode(unit), id, at.toISOString(), new Date(0).toISOString()),
      );
    expect(await take(new Date())).toBe(true);
    await work();
    expect(await stateOf(id)).toMatchObject({ state: 'running' });
    await fresh.db.write(scopeOf(unitCode(unit)), (tx) =>
      tx.run(`update job set beat_at = beat_at - interval '2 minutes' where id = $1`, [id]),
    );
    await work();
    expect(await stateOf(id)).toMatchObject({ state: 'done' });
  });

  it('is for the unit that asked: its superior, its neighbour and a stranger find nothing', async () => {
    const id = await start('export-items', { filter: {} });
    await work();
    const path = `/files/jobs/${unit}/${id}`;
    const head = new Visitor(app.url);
    await head.signIn('head', password);
    expect((await head.fetch(path)).status).toBe(404);
    expect((await new Visitor(app.url).fetch(path)).status).toBe(401);
  });
});
