import { createHash, randomUUID } from 'node:crypto';
import { readReport } from '@gongkai/documents';
import { getForm } from '@gongkai/forms';
import { ok, plainDate, type Result, type Role } from '@gongkai/kernel';
import { EvidenceView, isExact, ListedEvidence, reviewOf, type VerbName } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { z } from 'zod';
import { perform } from '../perform.ts';
import type { Asking } from '../verb.ts';
import { openWorld, type World } from './world.ts';

export const street = '990101001';
export const district = '990101';
export const form = getForm('t2014');

/** An old report of our own making: a few figures, one of them without a cell, and no table. */
export const paper = (unit: string, year: number): string => `${unit}${year}年政府信息公开工作年度报告
一、概述
全年主动公开政府信息118条，网站访问量约3.5万人次，较上年增长12.1%。
二、依申请公开情况
${year}年共收到申请4件，未发生行政复议。
${unit}
${year + 1}年1月20日`;

export const as = (unit: string, ...roles: Role[]): Asking => ({
  personId: `${unit}-${roles.join('-')}`,
  personName: `${unit} ${roles.join('、')}`,
  mandate: { unit: unitCode(unit), roles },
  today: plainDate('2026-01-10'),
  now: new Date('2026-01-10T09:00:00+08:00'),
});
export const clerk = as(street, 'clerk');
export const auditor = as(district, 'auditor');

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const code = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
export const of = (asking: Asking, id: string) => ({ unit: asking.mandate.unit, id });
export const itemsOf = ({ reading }: EvidenceView) => (reading === null ? [] : reviewOf(reading, form));

export const Added = z.object({
  ok: z.literal(true),
  value: z.object({ id: z.string(), state: z.string(), known: z.boolean() }),
});

/** A district whose units and auditor hand in old reports. */
export interface EvidenceWorld {
  readonly world: World;
  readonly ask: (asking: Asking, name: VerbName, input: object) => Promise<Result<unknown>>;
  /** As the route does: the file is read, then the verb keeps it, whatever was read. */
  readonly handIn: (asking: Asking, name: string, bytes: Uint8Array) => Promise<Result<unknown>>;
  readonly added: (asking: Asking, text: string, name?: string) => Promise<z.infer<typeof Added>['value']>;
  readonly opened: (asking: Asking, id: string) => Promise<EvidenceView>;
  /** Accepts what is exact, rejects the rest. */
  readonly review: (asking: Asking, id: string) => Promise<EvidenceView>;
  readonly listed: (asking: Asking, filter?: object) => Promise<readonly ListedEvidence[]>;
}

export async function openEvidenceWorld(): Promise<EvidenceWorld> {
  const world = await openWorld();
  const ask: EvidenceWorld['ask'] = (asking, name, input) =>
    perform(world.house, asking, { name, input, key: randomUUID() });
  const handIn: EvidenceWorld['handIn'] = (asking, name, bytes) =>
    perform(world.house, asking, {
      name: 'evidence.add',
      input: {
        unit: asking.mandate.unit,
        name,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        pasted: false,
      },
      key: randomUUID(),
      enclosed: async () => ok({ bytes, report: await readReport(name, bytes) }),
    });
  const opened: EvidenceWorld['opened'] = async (asking, id) =>
    z.object({ ok: z.literal(true), value: EvidenceView }).parse(await ask(asking, 'evidence.open', of(asking, id)))
      .value;
  return {
    ...{ world, ask, handIn, opened },
    added: async (asking, text, name = '年报.txt') => Added.parse(await handIn(asking, name, bytesOf(text))).value,
    review: async (asking, id) => {
      const verdicts = itemsOf(await opened(asking, id))
        .filter((item) => item.asked)
        .map((item) => ({ fact: item.key, was: 0, verdict: isExact(item) ? 'accepted' : 'rejected' }));
      const decided = await ask(asking, 'evidence.decide', { ...of(asking, id), verdicts });
      if (!decided.ok) throw new Error(decided.refusal.code);
      return opened(asking, id);
    },
    listed: async (asking, filter = {}) =>
      z.object({ value: z.object({ rows: z.array(ListedEvidence) }) }).parse(
        await ask(asking, 'evidence.list', {
          unit: asking.mandate.unit,
          filter: { state: null, year: null, text: '', ...filter },
          after: null,
          limit: 50,
        }),
      ).value.rows,
  };
}
