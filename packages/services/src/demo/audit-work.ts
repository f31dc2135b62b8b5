import { emptyFindingBody, type FindingBody } from '@gongkai/auditing';
import { addDays, type PlainDate } from '@gongkai/kernel';
import { z } from 'zod';
import { district } from './file-past-year.ts';
import type { DemoStep } from './load-demo.ts';
import { fileScheme } from './scheme.ts';

const town = '990101100';
const street = '990101001';

const Made = z.object({ id: z.string() });
const Sheet = z.object({ rows: z.array(z.object({ ordinal: z.number() })) });

/**
 * The auditor at work on the newest year: an engagement over the district, a ticked sample behind a figure, one finding the
 * town has answered and one the street still has to answer; and the district's evaluation scheme.
 */
export async function fileAuditWork(step: DemoStep, year: number, today: PlainDate): Promise<void> {
  const ago = (days: number): PlainDate => addDays(today, -days);
  const audit = (days: number, name: Parameters<DemoStep>[3], input: object) =>
    step(ago(days), district, 'auditor', name, { unit: district, ...input });
  const plan = {
    ...{ title: `云溪区${year}年度政府信息公开专项审计`, subtree: district, form: 'a2021', period: String(year) },
    ...{ startedOn: ago(20), purpose: `核对全区${year}年度报告与台账，检查依申请公开的办理质量。` },
  };
  const { id } = Made.parse(await audit(20, 'engagements.save', { id: null, revision: 0, plan }));
  const checks = [
    ['report-in-time', 'in-order', '查看各单位公布日期，均在期限之内'],
    ['figures-from-records', 'at-fault', '青石镇、西河街道等 4 个单位的报告数与台账不一致'],
    ['secrecy-reviewed', 'in-order', ''],
  ] as const;
  for (const [index, [code, answer, note]] of checks.entries())
    await audit(18, 'engagements.check', { id, revision: index + 1, code, answer, note });
  await drawAndTick(audit, id, year);
  const find = async (of: string, days: number, body: Partial<FindingBody>) => {
    const raised = { event: 'raised', of, body: { ...emptyFindingBody, ...body } };
    const finding = Made.parse(
      await audit(days, 'auditFindings.step', { engagement: id, id: null, seen: 0, command: raised }),
    );
    const sent = { event: 'sent', answerBy: addDays(today, 12 - days + 3) };
    await audit(days - 1, 'auditFindings.step', { engagement: id, id: finding.id, seen: 1, command: sent });
    return finding.id;
  };
  const answered = await find(town, 12, overstated(year));
  await step(ago(6), town, 'clerk', 'auditFindings.answer', {
    ...{ unit: town, auditor: district, id: answered, seen: 2 },
    answer: {
      ...{ event: 'answered', stance: 'agrees', text: '经核对，填报时重复计入两件补正后重新提交的申请，情况属实。' },
      ...{ measures: '更正年度报告并公告；今后一律由登记簿生成。', doneBy: addDays(today, 20) },
    },
  });
  await find(street, 4, overdue);
  await fileScheme(step, year, today);
}

/** Every unit is drawn from; one record was found wanting. */
async function drawAndTick(
  audit: (days: number, name: Parameters<DemoStep>[3], input: object) => Promise<unknown>,
  engagement: string,
  year: number,
): Promise<void> {
  const figure = { unit: district, reach: 'subtree', form: 'a2021', period: String(year), cell: 'R1.C7' };
  const design = { size: 30, strata: 'unit', seed: '20260118' };
  const { id } = Made.parse(await audit(17, 'samples.draw', { engagement, figure, design }));
  const { rows } = Sheet.parse(await audit(17, 'samples.get', { id, confidence: 95 }));
  for (const { ordinal } of rows) {
    const wrong = ordinal === 4;
    const note = wrong ? '答复书没有写明获取信息的方式' : '';
    await audit(15, 'samples.tick', { id, ordinal, verdict: wrong ? 'wrong' : 'right', note });
  }
}

const overstated = (year: number): Partial<FindingBody> => ({
  title: '年度报告多报新收申请 2 件',
  severity: 'serious',
  facts: `${year}年度报告表二“本年新收”比依申请公开登记簿多 2 件，第一项加第二项不等于第三项加第四项。`,
  quote: '一、本年新收政府信息公开申请数量（自然人）',
  source: `青石镇${year}年度报告表二第一行；依申请公开登记簿`,
  ground: '条例第五十条',
  demand: '核实原因，更正年度报告并向社会公告。',
});

const overdue: Partial<FindingBody> = {
  title: '一件申请超过法定期限没有答复',
  severity: 'general',
  facts: '登记簿显示，一件网上申请自收到之日起已超过 20 个工作日，没有答复，也没有办理延期。',
  quote: '柳堤路积水点改造工程的立项批复和施工合同',
  source: '东湖街道依申请公开登记簿',
  ground: '条例第三十三条',
  demand: '立即答复申请人，并说明逾期原因和防止再次发生的措施。',
};
