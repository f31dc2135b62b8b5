import { beforeEach, expect, test, vi } from 'vitest';

// What a process has asked so far is the module's own.
let asJson: typeof import('./query.ts').asJson;
let statement: typeof import('./query.ts').statement;
beforeEach(async () => {
  vi.resetModules();
  ({ asJson, statement } = await import('./query.ts'));
});

test('a thousand texts are planned once a connection; what comes after runs without a name', () => {
  const first = statement('select 0', []);
  for (let text = 1; text < 1_200; text += 1) statement(`select ${text}`, []);
  expect(statement('select 0', []).name).toBe(first.name);
  expect(statement('select 999', []).name).toBeDefined();
  expect(statement('select 1199', [7])).toEqual({ text: 'select 1199', values: [7] });
});

test('a text is wrapped alike, kept or not', () => {
  for (let text = 0; text < 1_200; text += 1) asJson(`select ${text}`);
  for (const text of ['select 1', 'select 1199'])
    expect(asJson(text)).toBe(`with q as (${text}) select to_json(q.*) as row from q`);
});
