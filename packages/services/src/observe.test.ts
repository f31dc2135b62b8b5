import type { Observation, ReportView } from '@gongkai/reports';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world
    .as('990101', 'office')
    .must('years.open', { unit: '990101', form: 'a2021', period: '2025', deadlines: {} });
});
afterAll(() => world.fresh.drop());

const key = { unit: '990101D01', kind: 'own', form: 'a2021', period: '2025' };
const listOf = (labels: readonly string[]): Observation[] =>
  labels.map((label) => ({ label, value: '3', measure: '件', qualifier: null, quote: `${label}3件` }));
const read = async () => (await world.as(key.unit, 'clerk').must('reports.get', { key })) as ReportView;
const observe = (by: 'clerk' | 'office', revision: number, labels: readonly string[]) =>
  world.as(key.unit, by).ask('reports.observe', { key, revision, observations: listOf(labels) });

const step = fc.record({
  by: fc.constantFrom('clerk' as const, 'office' as const),
  does: fc.oneof(
    fc.constant('looks' as const),
    fc.constant('types a cell' as const),
    fc.uniqueArray(fc.constantFrom('热线', '网站', '公众号'), { maxLength: 2 }),
  ),
});

test('of two people no one overwrites a list of 正文数据 that he has not seen, and saving cells is no conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const start = await read();
      let stands = start.observations.map(({ label }) => label);
      let { revision } = start;
      let changedAt = revision;
      const seen = { clerk: revision, office: revision };
      for (const { by, does } of steps) {
        if (does === 'looks') seen[by] = revision;
        else if (does === 'types a cell') {
          const cells = { 'R1.C1': String(revision % 7) };
          const saved = await world.as(key.unit, by).must('reports.save', { key, revision, cells });
          revision += 1;
          expect(saved).toEqual({ revision });
        } else if (does.join() === stands.join() || changedAt <= seen[by]) {
          const changed = does.join() !== stands.join();
          revision += 1;
          expect(await observe(by, seen[by], does)).toEqual({ ok: true, value: { revision } });
          if (changed) [stands, changedAt] = [does, revision];
        } else {
          const facts = { yours: `${does.length} 条`, theirs: `${stands.length} 条` };
          expect(await observe(by, seen[by], does)).toMatchObject({ refusal: { code: 'cell-changed', facts } });
        }
      }
      const after = await read();
      expect(after).toMatchObject({ revision, observations: listOf(stands) });
    }),
    { numRuns: 40 },
  );
});

test('of two lists saved at once from the same view one stands, and the other is refused', async () => {
  const { revision } = await read();
  const answers = await Promise.all([
    observe('clerk', revision, ['甲', '乙', '丙']),
    observe('office', revision, ['丁', '戊', '己', '庚']),
  ]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await read()).observations).toHaveLength(answers[0]?.ok ? 3 : 4);
});
