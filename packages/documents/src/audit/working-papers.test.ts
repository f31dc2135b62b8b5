import { type AuditFinding, type ErrorRate, emptyFindingBody, newChecklist, Seed } from '@gongkai/auditing';
import { getForm } from '@gongkai/forms';
import { period, plainDate } from '@gongkai/kernel';
import type {
  AuditFindingRow,
  AuditFindingView,
  EngagementView,
  LedgerView,
  SampleView,
  SchemeRunView,
} from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { describe, expect, it } from 'vitest';
import type { Block } from '../outline.ts';
import { circular } from './circular.ts';
import { type WorkingPapers, workingPapers } from './working-papers.ts';

const day = plainDate('2026-03-20');
const unit = unitCode('990101001');
const figure = { unit, reach: 'own', form: 'a2021', period: period(2025), cell: 'P8.FEE.amount' } as const;

const engagement: EngagementView = {
  ...{ id: '2026-1', state: 'open', revision: 1, subtreeName: '东湖街道', samples: [], findings: [] },
  ...{ updatedAt: '2026-03-20T01:00:00Z', updatedBy: '江宁' },
  body: {
    ...{ title: '年度审计', subtree: unit, form: 'a2021', period: period(2025), purpose: '', startedOn: day },
    ...{ checklist: newChecklist(), notes: {} },
  },
};
const papers = (of: Partial<WorkingPapers> = {}): WorkingPapers => ({
  ...{ unitName: '云溪区', day, demo: true, form: getForm('a2021'), engagement },
  ...{ ledgers: [], samples: [], findings: [], evidence: [], names: new Map([['990101001', '东湖街道']]) },
  ...{ preparedBy: '江宁', ...of },
});
const sample: SampleView = {
  ...{ id: '2026-7', engagement: '2026-1', figure, unitName: '东湖街道', strata: 'month', size: 1, population: 9 },
  ...{ ticked: 0, errors: 0, at: '2026-03-20T01:00:00Z', by: '江宁', generator: 'SplitMix64', seed: Seed.parse('5') },
  ...{ sha256: 'a'.repeat(64), drawn: [{ name: '2025-03', population: 9, size: 1 }], changed: true, rate: null },
  rows: [
    {
      ...{ register: 'applications', unit, id: '2025-4', title: '部门预算', day: plainDate('2025-03-05'), amount: 1 },
      ...{ ordinal: 1, stratum: '2025-03', verdict: null, note: '', by: null, at: null },
    },
  ],
};

const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'table':
        return block.table.rows.flatMap((row) => row.map(({ text }) => text));
      case 'annex-list':
        return [...block.names];
      case 'signature':
        return [block.unitName, block.date ?? ''];
      case 'annex':
        return [block.mark, block.title];
      case 'paragraph':
        return [`${block.lead ?? ''}${block.text}`];
      default:
        return [block.text];
    }
  });

const raised: AuditFinding = {
  ...{
    seq: 1,
    state: 'raised',
    of: unit,
    sentOn: null,
    answerBy: null,
    answer: null,
    followUp: null,
    closedOn: null,
  },
  body: { ...emptyFindingBody, title: '多报', quote: '新收 14 件', facts: '多报 2 件' },
};
const row: AuditFindingRow = {
  ...{ auditor: unitCode('990101'), auditorName: '云溪区', engagement: '2026-1', id: '2026-3', of: unit },
  ...{ ofName: '东湖街道', title: '多报', seq: 1, sentOn: null, answerBy: null, late: false },
  severity: 'general',
  state: 'raised',
};

const tableOf = (blocks: readonly Block[], code: string) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])).find((table) => table.code === code);
const rowsOf = (blocks: readonly Block[], code: string) =>
  tableOf(blocks, code)?.rows.map((row) => row.map(({ text }) => text));

describe('working papers', () => {
  it('say 无 where nothing was done, ask every question, and are a draft until the engagement is concluded', () => {
    const { blocks, statusNote, demo } = workingPapers(papers());
    expect({ statusNote, demo }).toEqual({ statusNote: '进行中', demo: true });
    expect(texts(blocks).filter((text) => text === '无。')).toHaveLength(3);
    expect(texts(blocks)).toContain('共 16 项，已查 0 项，其中有问题 0 项。');
    const concluded = workingPapers(papers({ engagement: { ...engagement, state: 'concluded' } }));
    expect(concluded.statusNote).toBeNull();
  });

  it('state no error rate of a sheet that is not ticked, and say when its records have changed', () => {
    const said = texts(workingPapers(papers({ samples: [sample] })).blocks);
    expect(said).toContain('还有 1 条没有核对，暂不推断差错率。');
    expect(said.some((text) => text.startsWith('注意：抽样之后'))).toBe(true);
    expect(said).toEqual(expect.arrayContaining(['2025-03', '抽样 2026-7 核对表', '部门预算', '2025-4', '东湖街道']));
    expect(said.some((text) => text.includes('差错率 '))).toBe(false);
  });

  it('print a rate with its interval and the kind of it', () => {
    const rate: ErrorRate = {
      ...{ population: 9, drawn: 1, errors: 1, rate: 1, least: 0.1234, most: 1 },
      confidence: 95,
      method: 'stratified',
    };
    const said = texts(workingPapers(papers({ samples: [{ ...sample, rate }] })).blocks).join('');
    expect(said).toContain('差错率 100.0%，95% 置信区间 12.3% 至 100.0%（分层样本精确区间，偏保守）');
    const whole = { ...rate, population: 1 };
    expect(texts(workingPapers(papers({ samples: [{ ...sample, rate: whole }] })).blocks)).toContain(
      '发现不符或者无法核实 1 条，差错率 100.0%，总体中的记录全部查过，没有抽样误差。',
    );
  });

  it('print every difference of the ledger in its measure with its sign, and a unit without a report as such', () => {
    const check = {
      side: 'counted',
      expected: 200_000,
      difference: -38_000,
      status: 'unexplained',
      explanation: null,
    } as const;
    const ledger: LedgerView = {
      ...{
        unit,
        unitName: '东湖街道',
        kind: 'own',
        form: 'a2021',
        period: period(2025),
        state: 'accepted',
        counted: true,
        prior: true,
      },
      rows: [{ cell: 'P8.FEE.amount', reported: 162_000, lastYear: null, checks: [check] }],
    };
    const silent = { ...ledger, unitName: '南桥街道', state: null, rows: [] };
    const { blocks } = workingPapers(papers({ ledgers: [ledger, silent] }));
    expect(texts(blocks)).toEqual(expect.arrayContaining(['0.162', '0.2', '-0.038', '东湖街道勾稽差异']));
    expect(texts(blocks)).toContain('逐格核对 1 份报告，其中 1 份有未说明的差异；另有 1 份还没有报告。');
    expect(rowsOf(blocks, 'ledgers')?.slice(1)).toEqual([
      ['东湖街道', '1', '1', '0', '0', ''],
      ['南桥街道', '', '', '', '', '还没有报告'],
    ]);
  });

  it('quote the evidence word for word, and leave out what is not there', () => {
    const view = { row, finding: raised, history: [], steps: [] };
    const said = texts(workingPapers(papers({ findings: [view] })).blocks);
    expect(said).toContain('证据原文：“新收 14 件”');
    expect(said.some((text) => text.startsWith('单位答复') || text.startsWith('依据：'))).toBe(false);
  });

  it('follow a finding to its end, step by step, and leave its drafts out', () => {
    const answerBy = plainDate('2026-04-10');
    const events: AuditFindingView['history'][number]['event'][] = [
      { event: 'raised', of: unit, body: emptyFindingBody },
      { event: 'sent', answerBy, of: unit, body: emptyFindingBody },
      { event: 'answered', stance: 'agrees', text: '情况属实', measures: '补登', doneBy: answerBy },
      { event: 'followed', result: 'not-done', note: '尚未补登' },
      { event: 'reopened', reason: '没有整改', answerBy },
      { event: 'closed', note: '整改到位' },
    ];
    const history = events.map((event, index) => ({
      ...{ seq: index + 1, on: day, event, actingUnit: unit, by: '江宁', at: '' },
    }));
    const finding = { ...raised, state: 'closed' } as const;
    const said = texts(workingPapers(papers({ findings: [{ row, finding, history, steps: [] }] })).blocks);
    expect(said.slice(said.indexOf('（一）多报') + 1)).toEqual([
      '编号 2026-3，被查单位：东湖街道，严重程度：一般，目前：已销号。',
      '事实：多报 2 件',
      '证据原文：“新收 14 件”',
      '送达：2026年3月20日送被查单位，要求 2026年4月10日前答复。',
      '单位答复：2026年3月20日，认可。情况属实',
      '整改措施：补登（完成期限：2026年4月10日）',
      '跟踪检查：2026年3月20日，未整改。尚未补登',
      '重新打开：2026年3月20日，没有整改（要求 2026年4月10日前再次答复）',
      '销号：2026年3月20日，整改到位',
      ...['编制人', '编制日期', '复核人', '复核意见', '复核日期', '江宁', '2026年3月20日', '', '', ''],
      ...['云溪区', '2026年3月20日'],
    ]);
  });
});

it('a circular of a rehearsal says that it counts for nothing', () => {
  const run: SchemeRunView = {
    ...{ id: '2026-1', version: 2, kind: 'rehearsal', period: period(2024), settled: false, at: '', by: '' },
    ...{ scheme: '2026-1', revision: 1, results: [] },
    body: { title: '评价方案', ground: '', form: 'a2021', items: [] },
  };
  const made = circular({ unitName: '云溪区', day, demo: true, run });
  expect(made).toMatchObject({ title: '关于2024年政务公开工作评价情况的通报', statusNote: '试算结果，不作为评价依据' });
  expect(circular({ unitName: '云溪区', day, demo: true, run: { ...run, kind: 'counted' } }).statusNote).toBe('草案');
});

it('a circular names the rules it takes points for, and says of each item where points were lost', () => {
  const due = plainDate('2026-01-31');
  const item = { code: 'A2', title: '数据准确', definition: '', points: 300 } as const;
  const scored = (code: string, points: number | null, name: string) => ({
    ...{
      unit: unitCode(code),
      unitName: name,
      attained: points ?? 0,
      evaluated: points === null ? 0 : 300,
      whole: 300,
    },
    items: [{ code: 'A2', of: 300, points, why: { kind: 'not-yet-due', due } as const }],
  });
  const run: SchemeRunView = {
    ...{ id: '2026-1', version: 1, kind: 'counted', period: period(2024), settled: true, at: '', by: '' },
    ...{ scheme: '2026-1', revision: 1 },
    results: [scored('990101001', 300, '甲'), scored('990101002', 225, '乙'), scored('990101003', null, '丙')],
    body: {
      ...{ title: '评价方案', ground: '', form: 'a2021' },
      items: [{ ...item, evidence: { kind: 'rules', rules: ['R40', 'R01'], each: 25 } }],
    },
  };
  const { blocks } = circular({ unitName: '云溪区', day, demo: true, run });
  expect(rowsOf(blocks, 'definitions')?.[1]?.[4]).toBe('R40、R01 每有一处未说明的问题扣 2.5 分');
  expect(tableOf(blocks, 'definitions')?.notes).toEqual([
    'R01：申请表每列：新收＋上年结转＝办理结果总计＋结转下年。',
    'R40：报表数＝台账计数。',
  ]);
  expect(rowsOf(blocks, 'items')?.[1]).toEqual(['A2 数据准确', '2', '1', '1', '7.5', '1']);
  // A unit's name heads its table, so that it stands on every page the table reaches.
  expect(tableOf(blocks, 'detail-1')).toMatchObject({ headRows: 2, together: true });
  expect(rowsOf(blocks, 'detail-1')?.slice(0, 2)).toEqual([['乙'], ['项目', '得分', '分值', '原因']]);
});
