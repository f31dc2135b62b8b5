import { addDays, type PlainDate } from '@gongkai/kernel';
import { z } from 'zod';
import { district } from './file-past-year.ts';
import type { DemoStep } from './load-demo.ts';

const Saved = z.object({ id: z.string(), revision: z.number() });

/** The district's evaluation scheme: tried on the year before, in force, and applied to the newest year. */
export async function fileScheme(step: DemoStep, year: number, today: PlainDate): Promise<void> {
  const at = (days: number, name: Parameters<DemoStep>[3], input: object) =>
    step(addDays(today, -days), district, 'office', name, { unit: district, ...input });
  const { id, revision } = Saved.parse(await at(10, 'schemes.save', { id: null, version: 1, revision: 0, body }));
  await at(9, 'schemes.score', { id, version: 1, period: String(year - 1) });
  await at(8, 'schemes.activate', { id, version: 1, revision });
  await at(2, 'schemes.score', { id, version: 1, period: String(year) });
}

const body = {
  title: '云溪区政务公开工作年度评价方案',
  ground: '《中华人民共和国政府信息公开条例》第四十六条',
  form: 'a2021',
  items: [
    {
      ...{ code: 'A1', title: '年度报告按时报送', points: 200 },
      definition: '在布置的期限内报送得满分，每迟一天扣 2 分，不报不得分。',
      evidence: { kind: 'timeliness', each: 20 },
    },
    {
      ...{ code: 'A2', title: '年度报告数据准确', points: 300 },
      definition: '收支平衡（R01）、合计（R03）、与台账一致（R40）每有一处未说明的问题扣 5 分。',
      evidence: { kind: 'rules', rules: ['R01', 'R03', 'R40'], each: 50 },
    },
    {
      ...{ code: 'B1', title: '依申请公开按期答复率', points: 300 },
      definition: '期限内答复和依法延期答复的件数占办结件数的比率；全部按期得满分，低于 60% 不得分。',
      evidence: {
        ...{ kind: 'share', source: 'registers', form: 't2014' },
        ...{ over: ['S3.2.1', 'S3.2.2'], under: ['S3.2'], full: 100, none: 60, least: 5 },
      },
    },
    {
      ...{ code: 'C1', title: '审计发现', points: 100 },
      definition: '审计送达的发现，严重的每个扣 4 分，一般的每个扣 2 分，轻微的每个扣 0.5 分。',
      evidence: { kind: 'audit', each: { serious: 40, general: 20, minor: 5 } },
    },
    {
      ...{ code: 'D1', title: '便民服务', points: 100 },
      definition: '查阅点、咨询服务和解答质量，现场检查评分。',
      evidence: { kind: 'manual' },
    },
  ],
};
