import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

let fresh: FreshDatabase;
let app: StartedApp;
let head: Visitor;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh);
  head = new Visitor(app.url);
  await head.signIn('head', password);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const answerOf = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  body: await response.text(),
});
const byAddress = async (visitor: Visitor, path: string, input: string) =>
  answerOf(await visitor.fetch(`/trpc/${path}${path.includes('?') ? '&' : '?'}input=${encodeURIComponent(input)}`));
/** The same queries as a POST, which tRPC's own adapter answers. */
const byBody = async (visitor: Visitor, path: string, input: string) =>
  answerOf(
    await visitor.fetch(`/trpc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: input,
    }),
  );

describe('a query by address is answered byte for byte as tRPC answers it by body', () => {
  const ten = Array.from({ length: 10 }, () => 'people.me').join(',');
  it.each([
    ['alone', 'people.list', '{"unit":"990101"}', 200],
    ['without input', 'people.me', '', 422],
    ['with null for input', 'people.me', 'null', 422],
    ['refused for its input', 'units.tree', '{"unit":"990101","year":"none"}', 422],
    ['refused for its unit', 'people.list', '{"unit":"990102"}', 404],
    ['together', 'people.me,units.tree?batch=1', '{"0":{},"1":{"unit":"990101","year":2024}}', 200],
    ['together, one refused', 'people.me,people.list?batch=1', '{"0":{},"1":{"unit":"990102"}}', 207],
    ['together, all refused alike', 'people.list,people.list?batch=1', '{"0":{"unit":"1"},"1":{"unit":"1"}}', 422],
    ['together, an input missing', 'people.me,people.me?batch=1', '{"1":{}}', 207],
    ['together, without inputs', 'people.me,people.me?batch=1', '', 422],
    ['one as together', 'people.me?batch=1', '{"0":{}}', 200],
    ['ten', `${ten}?batch=1`, '{}', 422],
    ['with a comma, but not together', 'people.me,people.me', '{}', 404],
    ['eleven', `${ten},people.me?batch=1`, '{}', 400],
    ['together, inputs in a row', 'people.me?batch=1', '[{}]', 400],
    ['whose input is no JSON', 'people.list', '{"unit":', 400],
    ['of no such name', 'people.everybody', '{}', 404],
    ['of the name of what every object has', 'constructor', '{}', 404],
    ['of an address with an end', 'people.me/', '{}', 200],
    ['of an encoded name', 'people%2Eme', '{}', 200],
  ])('%s', async (_, path, input, status) => {
    const answer = await byAddress(head, path, input);
    expect(answer).toEqual(await byBody(head, path, input));
    expect(answer.status).toBe(status);
  });

  it('to a stranger', async () => {
    const stranger = new Visitor(app.url);
    const answer = await byAddress(stranger, 'people.list', '{"nonsense":1}');
    expect(answer).toEqual(await byBody(stranger, 'people.list', '{"nonsense":1}'));
    expect(answer.status).toBe(401);
  });
});

it('changes and streams are left to the adapter', async () => {
  expect(await byAddress(head, 'people.suspend', '{}')).toMatchObject({ status: 405 });
  expect(await byAddress(head, 'people.me,people.suspend?batch=1', '{}')).toMatchObject({ status: 400 });
  const stream = await head.fetch('/trpc/people.me?batch=1&input={"0":{}}', {
    headers: { 'trpc-accept': 'application/jsonl' },
  });
  expect((await stream.text()).split('\n').length).toBeGreaterThan(2);
});
