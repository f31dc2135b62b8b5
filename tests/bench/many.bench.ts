import { randomUUID } from 'node:crypto';
import { addUnit, scopeOf } from '@gongkai/db';
import { freshDatabase } from '@gongkai/db/testing';
import { getForm, isTyped } from '@gongkai/forms';
import { plainDate, type Role, type UnitKind } from '@gongkai/kernel';
import type { ManyMoved, VerbName } from '@gongkai/reports';
import { type House, perform } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import { expect, test } from 'vitest';

// One district, 25 streets, and below each 7 bodies that file the statutory form; 200 of them are decided on at once.
const district = '990101';
const code = (number: number) => String(number).padStart(3, '0');
const streets = Array.from({ length: 25 }, (_, index) => `${district}${code(index + 1)}`);
const bodies = streets.flatMap((street) => Array.from({ length: 7 }, (_, index) => `${street}Z0${index + 1}`));
const filing: (readonly [string, UnitKind])[] = [
  ...streets.map((each) => [each, 'street'] as const),
  ...bodies.map((each) => [each, 'other'] as const),
];
const prose = `主动公开，依申请公开，政府信息管理，平台建设，监督保障，考核，评议，责任追究，问题，改进措施，整改，信息处理费。${'各项工作按规定开展，情况属实。'.repeat(12)}`;

test('accepting and returning 200 reports at once, 201 units × 200 cells', async () => {
  const fresh = await freshDatabase();
  const house: House = { db: fresh.db, secret: 'bench' };
  const today = plainDate('2026-01-20');
  const span = { form: 'a2021', period: '2025' };
  const act = async (unit: string, role: Role, name: VerbName, input: unknown) => {
    const mandate = { unit: unitCode(unit), roles: [role] };
    const asking = { personId: `${unit}${role}`, personName: '测量', mandate, today, now: new Date() };
    const result = await perform(house, asking, { name, input, key: randomUUID() });
    if (!result.ok) throw new Error(`${name} ${unit}: ${JSON.stringify(result.refusal)}`);
    return result.value;
  };
  await fresh.db.write(scopeOf(unitCode(district)), async (tx) => {
    for (const [each, kind] of [[district, 'district'] as const, ...filing]) {
      const openedOn = plainDate('2000-01-01');
      await addUnit(tx, { code: unitCode(each), name: `单位${each}`, kind, openedOn, closedOn: null, demo: true });
    }
  });
  await act(district, 'office', 'years.open', { ...span, unit: district, deadlines: {} });
  const form = getForm('a2021');
  const cells = Object.fromEntries(form.cells.filter(isTyped).map((cell) => [cell.code, '0']));
  const narrative = Object.fromEntries(form.chapters.map((chapter) => [chapter.code, prose]));
  for (const [unit] of filing) {
    const key = { ...span, unit, kind: 'own' };
    await act(unit, 'clerk', 'reports.save', { key, revision: 0, cells });
    await act(unit, 'clerk', 'reports.saveText', { key, revision: 1, narrative });
    await act(unit, 'leader', 'reports.sign', { key, seen: 1 });
    await act(unit, 'clerk', 'reports.submit', { key, seen: 2 });
  }
  // What one can see has happened, once over the wire.
  const timed = async (name: 'reports.acceptMany' | 'reports.returnMany', seen: number, more: object) => {
    const units = filing.map(([unit]) => ({ unit, seen, ...more }));
    const started = performance.now();
    const input = { ...span, unit: district, units, ...(name === 'reports.returnMany' ? { reason: '核对' } : {}) };
    const { done, refused } = (await act(district, 'office', name, input)) as ManyMoved;
    expect([done.length, refused.length]).toEqual([filing.length, 0]);
    return performance.now() - started;
  };
  const accepting = await timed('reports.acceptMany', 3, {});
  const returning = await timed('reports.returnMany', 4, { reason: null });
  process.stdout.write(
    `\nmany: ${filing.length} reports accepted in ${accepting.toFixed(0)} ms, returned after acceptance in ${returning.toFixed(0)} ms (aim ≤ 3000 ms)\n`,
  );
  await fresh.drop();
});
