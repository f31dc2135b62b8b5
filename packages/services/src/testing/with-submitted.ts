import type { FormCode } from '@gongkai/kernel';
import { allCells, fullNarrative, type World } from './world.ts';

/** A unit's report of 2025 filled with zeros but for `cells`, signed and submitted: three events have happened. */
export async function withSubmitted(
  world: World,
  unit: string,
  cells: Readonly<Record<string, string>> = {},
  form: FormCode = 'a2021',
): Promise<void> {
  const key = { unit, kind: 'own', form, period: '2025' };
  const clerk = world.as(unit, 'clerk', 'leader');
  await clerk.must('reports.save', { key, revision: 0, cells: { ...allCells(form, '0'), ...cells } });
  await clerk.must('reports.saveText', { key, revision: 1, narrative: fullNarrative(form) });
  await clerk.must('reports.sign', { key, seen: 1 });
  await clerk.must('reports.submit', { key, seen: 2 });
}
