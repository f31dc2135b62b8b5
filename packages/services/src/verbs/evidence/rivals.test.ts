import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  auditor,
  clerk,
  code,
  district,
  type EvidenceWorld,
  itemsOf,
  of,
  openEvidenceWorld,
  paper,
  street,
} from '../../testing/evidence-world.ts';

let world: EvidenceWorld['world'];
let ask: EvidenceWorld['ask'];
let added: EvidenceWorld['added'];
let opened: EvidenceWorld['opened'];
let review: EvidenceWorld['review'];
let listed: EvidenceWorld['listed'];
beforeAll(async () => {
  ({ world, ask, added, opened, review, listed } = await openEvidenceWorld());
});
afterAll(() => world.fresh.drop());

test('two papers of one unit and year that say otherwise are said at both, until a figure is left out', async () => {
  const text = paper('西门街道', 2016);
  const one = await added(auditor, text, '甲.txt');
  const other = await added(auditor, text.replace('118条', '181条'), '乙.txt');
  await added(auditor, text.replaceAll('2016', '2017').replace('118条', '200条'), '丙.txt');
  const differing = (here: string, there: string) => [{ cells: ['S1.1'], here: [here], there: [there], note: '' }];
  const kept = { unit: district, unitName: '示例区', kind: null, form: 't2014' };
  const rows = new Map((await listed(auditor)).map((row) => [row.name, row.rivals]));
  expect(rows.get('甲.txt')).toEqual([{ ...kept, id: other.id, name: '乙.txt', cells: differing('118', '181') }]);
  expect(rows.get('乙.txt')).toEqual([{ ...kept, id: one.id, name: '甲.txt', cells: differing('181', '118') }]);
  expect(rows.get('丙.txt')).toEqual([]);
  const view = await opened(auditor, other.id);
  expect(view.rivals).toMatchObject([{ id: one.id }]);
  const fact = itemsOf(view).find(({ cell }) => cell === 'S1.1')?.key;
  const verdicts = [{ fact, was: 0, verdict: 'rejected' }];
  expect(code(await ask(auditor, 'evidence.decide', { ...of(auditor, other.id), verdicts }))).toBe('done');
  expect((await opened(auditor, one.id)).rivals).toEqual([]);
});

test('what a unit below keeps or has adopted is held against the auditor’s paper; the unit sees nothing of the auditor', async () => {
  const text = paper('东风街道', 2018).replace('118条', '120条');
  const theirs = await added(clerk, text, '街道存档.txt');
  const ours = await added(auditor, text.replace('120条', '210条'), '网站下载.txt');
  expect((await opened(auditor, ours.id)).rivals).toMatchObject([
    { id: theirs.id, unit: street, unitName: '东风街道', cells: [{ here: ['210'], there: ['120'] }] },
  ]);
  const view = await review(clerk, theirs.id);
  expect(view.rivals.map(({ id }) => id)).not.toContain(ours.id);
  expect(code(await ask(clerk, 'evidence.adopt', { ...of(clerk, theirs.id), seen: view.seq }))).toBe('done');
  const counted = (await opened(auditor, ours.id)).rivals.filter(({ id }) => id === null);
  expect(counted).toMatchObject([{ unit: street, kind: 'own', form: 't2014', cells: [{ there: ['120'] }] }]);
  expect((await opened(clerk, theirs.id)).rivals).toEqual([]);
});
