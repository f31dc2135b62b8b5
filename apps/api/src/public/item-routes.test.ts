import { addPublishedItem, type PublishedItem, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { addDays, plainDate } from '@gongkai/kernel';
import type { PublicItemBody } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fillSmallWorld } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';

let fresh: FreshDatabase;
let app: StartedApp;
const street = unitCode('990101001');
const nasty = '<script>alert(1)</script>';

const body: PublicItemBody = {
  unitName: '东街街道',
  demo: true,
  summary: '',
  text: `第一段${nasty}\n第二段`,
  channels: [{ channel: 'website', onDay: plainDate('2025-03-01'), url: '' }],
  files: [],
  interprets: null,
  interpretsTitle: '国发〔2025〕1号',
  replaces: { unit: street, id: '2024-9' },
  replacedBy: null,
};
const row: PublishedItem = {
  unit: street,
  item: 'K01.2025-1',
  seq: 7,
  standing: 'published',
  title: '关于示例的通知',
  documentNumber: '东街〔2025〕1号',
  indexNumber: '990101001-A2001-20250220-0001',
  kind: 'normative',
  category: 'A20_01',
  formedOn: plainDate('2025-02-20'),
  publishedOn: plainDate('2025-03-01'),
  validTo: null,
  endedOn: null,
  body,
  at: '2025-03-01T01:00:00Z',
};
const put = (change: Partial<PublishedItem>) =>
  fresh.db.write(scopeOf(street), (tx) => addPublishedItem(tx, { ...row, ...change }, body.text, []));

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  await put({});
  for (let number = 1; number <= 60; number += 1)
    await put({
      item: `2024-${number}`,
      title: `公告第${number}号`,
      category: 'A20_07',
      publishedOn: addDays(plainDate('2024-01-01'), number),
    });
  app = await startApp(fresh);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const read = async (path: string) => {
  const response = await fetch(`${app.url}${path}`);
  return { status: response.status, text: await response.text() };
};
const rowsOf = (text: string) => [...text.matchAll(/<li><span><a href="([^"]+)">/g)].map(([, address]) => address);

describe('what is public', () => {
  it('is listed newest first, page after page, none twice', async () => {
    const first = await read('/public/items');
    const [, next = ''] = /<a href="([^"]+)">更早的信息/.exec(first.text) ?? [];
    const second = await read(next.replaceAll('&#38;', '&'));
    const all = [...rowsOf(first.text), ...rowsOf(second.text)];
    expect(all).toHaveLength(61);
    expect(new Set(all).size).toBe(61);
    expect(all[0]).toBe('/public/items/990101001/K01.2025-1');
    expect(second.text).not.toContain('更早的信息');
  });

  it('is found by title, number and text, by class and unit', async () => {
    const count = async (query: string) => rowsOf((await read(`/public/items?${query}`)).text).length;
    expect(await count(`q=${encodeURIComponent('公告第7号')}`)).toBe(1);
    expect(await count(`q=${encodeURIComponent('东街〔2025〕1号')}&category=A20_01`)).toBe(1);
    expect(await count(`q=${encodeURIComponent('第二段')}&category=A20_01`)).toBe(1);
    expect(await count('category=A20_01')).toBe(1);
    expect(await count('under=990102')).toBe(0);
    expect(await count('category=nothing&after=never&under=..')).toBe(50);
  });

  it('is shown with its catalogue entry and nothing that runs', async () => {
    const { status, text } = await read('/public/items/990101001/K01.2025-1');
    expect(status).toBe(200);
    for (const part of [
      '990101001-A2001-20250220-0001',
      '行政规范性文件',
      '2025年3月1日',
      '现行有效',
      '国发〔2025〕1号',
    ])
      expect(text).toContain(part);
    expect(text).toContain('href="/public/items/990101001/2024-9"');
    expect(text).not.toContain(nasty);
  });

  it('is open data as JSON and CSV', async () => {
    expect(JSON.parse((await read('/open/v1/items?category=A20_01')).text)).toMatchObject([
      { unit: '990101001', item: 'K01.2025-1', standing: 'published', data: '/open/v1/items/990101001/K01.2025-1' },
    ]);
    expect(JSON.parse((await read('/open/v1/items/990101001/K01.2025-1')).text)).toMatchObject({ text: body.text });
    expect((await read('/open/v1/items.csv?category=A20_01')).text).toContain('关于示例的通知');
  });
});

it('what another document will take the place of is in force up to that day', async () => {
  await put({ seq: 8, endedOn: plainDate('2099-07-01') });
  expect((await read('/public/items/990101001/K01.2025-1')).text).toContain('2099年6月30日');
});

it('what is repealed says so, and what was taken down gives its title and no more', async () => {
  await put({ seq: 9, standing: 'repealed', endedOn: plainDate('2025-06-01') });
  expect((await read('/public/items/990101001/K01.2025-1')).text).toContain('自 2025年6月1日 起废止');
  await put({ seq: 10, standing: 'withdrawn', body: { ...body, text: '' } });
  const { status, text } = await read('/public/items/990101001/K01.2025-1');
  expect([status, text.includes('已经撤下'), text.includes('第二段')]).toEqual([410, true, false]);
  expect((await read('/public/items?category=A20_01')).text).toContain('没有符合条件的信息');
  expect((await read('/open/v1/items/990101001/K01.2025-1')).status).toBe(404);
  expect((await read('/public/items/990101001/never')).status).toBe(404);
  // Nor does the role itself read what stood before, whatever it asks.
  const Row = z.object({ seq: z.number(), standing: z.string(), text: z.string() });
  const rows = await fresh.db.readOpen((query) =>
    query.rows(Row, `select seq, standing, body->>'text' as text from published_item where item = 'K01.2025-1'`),
  );
  expect(rows).toEqual([{ seq: 10, standing: 'withdrawn', text: '' }]);
});
