import { randomUUID } from 'node:crypto';
import { addUnit, scopeOf } from '@gongkai/db';
import { freshDatabase } from '@gongkai/db/testing';
import { getForm, isTyped } from '@gongkai/forms';
import { plainDate, type Role, type UnitKind } from '@gongkai/kernel';
import type { VerbName } from '@gongkai/reports';
import { type House, perform } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import { expect, test } from 'vitest';
import { percentile } from './load.ts';

// One district, 25 streets, and below each 8 bodies that file the statutory form: 226 units × 200 cells.
const district = '990101';
const code = (number: number) => String(number).padStart(3, '0');
const streets = Array.from({ length: 25 }, (_, index) => `${district}${code(index + 1)}`);
const bodies = streets.flatMap((street) => Array.from({ length: 8 }, (_, index) => `${street}Z0${index + 1}`));
const units: (readonly [string, UnitKind])[] = [
  [district, 'district'],
  ...streets.map((each) => [each, 'street'] as const),
  ...bodies.map((each) => [each, 'other'] as const),
];

const prose = `主动公开，依申请公开，政府信息管理，平台建设，监督保障，考核，评议，责任追究，问题，改进措施，整改，信息处理费。${'各项工作按规定开展，情况属实。'.repeat(12)}`;

test('accepting a report with the district totals replaced, 226 units × 200 cells', async () => {
  const fresh = await freshDatabase();
  const house: House = { db: fresh.db, secret: 'bench' };
  const today = plainDate('2026-01-20');
  const act = async (unit: string, role: Role, name: VerbName, input: unknown) => {
    const mandate = { unit: unitCode(unit), roles: [role] };
    const asking = { personId: `${unit}${role}`, personName: '测量', mandate, today, now: new Date() };
    const result = await perform(house, asking, { name, input, key: randomUUID() });
    if (!result.ok) throw new Error(`${name} ${unit}: ${JSON.stringify(result.refusal)}`);
  };
  const openedOn = plainDate('2000-01-01');
  await fresh.db.write(scopeOf(unitCode(district)), async (tx) => {
    for (const [each, kind] of units)
      await addUnit(tx, { code: unitCode(each), name: `单位${each}`, kind, openedOn, closedOn: null, demo: true });
  });
  await act(district, 'office', 'years.open', { unit: district, form: 'a2021', period: '2025', deadlines: {} });
  const form = getForm('a2021');
  const cells = Object.fromEntries(form.cells.filter(isTyped).map((cell) => [cell.code, '0']));
  const narrative = Object.fromEntries(form.chapters.map((chapter) => [chapter.code, prose]));
  const keyOf = (unit: string) => ({ unit, kind: 'own', form: 'a2021', period: '2025' });
  for (const [each] of units) {
    const key = keyOf(each);
    await act(each, 'clerk', 'reports.save', { key, revision: 0, cells: { ...cells, 'P6.PENALTY.decisions': '7' } });
    await act(each, 'clerk', 'reports.saveText', { key, revision: 1, narrative });
    await act(each, 'leader', 'reports.sign', { key, seen: 1 });
    await act(each, 'clerk', 'reports.submit', { key, seen: 2 });
  }
  const times: number[] = [];
  for (const [each] of units) {
    const started = performance.now();
    await act(district, 'office', 'reports.accept', { key: keyOf(each), seen: 3 });
    times.push(performance.now() - started);
  }
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)].map((ms) => ms.toFixed(1));
  process.stdout.write(`\naccept: p50 ${p50} ms, p95 ${p95} ms over ${times.length} acceptances (aim p50 ≤ 25 ms)\n`);
  expect(times.length).toBe(226);
  await fresh.drop();
});
