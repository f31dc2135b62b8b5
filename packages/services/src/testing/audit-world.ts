import { emptyFindingBody } from '@gongkai/auditing';
import { plainDate } from '@gongkai/kernel';
import type { OutputOf, VerbName } from '@gongkai/reports';
import { z } from 'zod';
import { registerApplication } from './register-application.ts';
import { type Actor, openWorld, type World } from './world.ts';

export const unit = '990101';
export const street = '990101001';

export const plan = {
  ...{ title: '2025 年度政府信息公开审计', subtree: unit, form: 'a2021', period: '2025' },
  ...{ purpose: '核对报表与台账。', startedOn: '2026-03-02' },
} as const;
export const figure = { unit, reach: 'subtree', form: 'a2021', period: '2025', cell: 'R1.C7' } as const;
export const refusedBy = (rule: string) => ({ ok: false, refusal: { code: 'audit-rule', facts: { rule } } });

export const body = {
  ...emptyFindingBody,
  title: '报表多报新收申请',
  facts: '报表列 14 件，登记簿 13 件。',
  quote: '本年新收政府信息公开申请数量 14',
  source: '2025 年度报告表二',
  ground: '条例第五十条',
  demand: '更正年度报告。',
};
export const answer = {
  event: 'answered',
  stance: 'agrees',
  text: '情况属实',
  measures: '更正报告',
  doneBy: '2026-04-30',
};

export const asked = async <Name extends VerbName>(actor: Actor, name: Name, input: unknown): Promise<OutputOf<Name>> =>
  z.custom<OutputOf<Name>>().parse(await actor.must(name, input));

/** A district whose registers are kept and whose auditor has begun an engagement. */
export interface AuditWorld {
  readonly world: World;
  readonly auditor: Actor;
  readonly engagement: string;
  /** Asked by the auditor of the auditor's own unit. */
  readonly mine: <Name extends VerbName>(name: Name, input: object) => Promise<OutputOf<Name>>;
}

export async function openAuditWorld(): Promise<AuditWorld> {
  const world = await openWorld(plainDate('2026-03-02'));
  const auditor = world.as(unit, 'auditor');
  const mine = <Name extends VerbName>(name: Name, input: object) => asked(auditor, name, { unit, ...input });
  const settings = { registersSince: { applications: 2025, items: 2025, remedies: 2025, activities: 2025 } };
  await world.as(unit, 'office').must('settings.save', { unit, revision: 0, settings });
  for (const [of, count] of [
    [street, 12],
    ['990101002', 5],
    ['990101D01', 1],
  ] as const)
    for (let index = 0; index < count; index += 1)
      await registerApplication(world.as(of, 'clerk'), of, {
        number: `E0000${of.slice(-3)}${index}`,
        name: `申请人${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(index)}`,
        on: `2025-${String(1 + (index % 9)).padStart(2, '0')}-10`,
      });
  return { world, auditor, mine, engagement: (await mine('engagements.save', { id: null, revision: 0, plan })).id };
}
