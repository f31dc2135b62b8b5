import { period } from '@gongkai/kernel';
import { type ActSubject, contract } from '@gongkai/reports';
import { describe, expect, it } from 'vitest';
import { isSaid } from './say-auditing.ts';
import { type Names, summarize } from './summarize.ts';

const names: Names = {
  person: (id) => (id === 'p1' ? '陈立' : undefined),
  unit: (code) => (code === '990101' ? '云溪区' : undefined),
};
const say = (input: string): string => summarize({ input, verb: '', about: null }, names);
const key = { unit: '990101001', kind: 'own', form: 'grassroots', period: '2025' };

describe('one line of an act', () => {
  it('names the report and counts what was filled', () => {
    const line = say(JSON.stringify({ key, revision: 3, cells: { 'G1.2': '1', 'G1.3': '0' } }));
    expect(line).toBe('2025年 居务（村务）公开情况表，2 格');
  });

  it('shows the reason given', () => {
    expect(say(JSON.stringify({ key, seen: 4, reason: '数与台账不一致' }))).toContain('数与台账不一致');
  });

  it('says that a person was named without showing the digest, and kinds in words', () => {
    const input = { unit: '990101', name: 'digest:9c73', login: 'digest:a16b', kind: 'community' };
    expect(say(JSON.stringify(input))).toBe('个人信息已隐去，社区');
  });

  it('names a letter, and a step with its day', () => {
    const letter = {
      application: '2026-6',
      fields: 'digest:e1',
      party: '',
      type: 'third-party-notice',
      unit: '990101001',
    };
    expect(say(JSON.stringify(letter))).toBe('2026-6，个人信息已隐去，政府信息公开征求第三方意见告知书');
    const command = { event: 'took-effect', on: '2025-08-01' };
    expect(say(JSON.stringify({ command, id: '2025-2', seen: 3, unit: '990101D02' }))).toBe(
      '2025-2，裁判生效，2025-08-01',
    );
  });

  it('says in words why somebody was not let in', () => {
    const refused = (reason: string) => say(JSON.stringify({ network: '10.0.0.1', reason }));
    expect(refused('wrong-name-or-password')).toBe('10.0.0.1，用户名或密码不正确');
    expect(refused('too-many-attempts')).toBe('10.0.0.1');
  });

  it('says whose roles became which, and who was stopped', () => {
    expect(say(JSON.stringify({ unit: '990101', person: 'p1', roles: ['clerk', 'leader'] }))).toBe(
      '陈立，填报员、签发领导',
    );
    expect(say(JSON.stringify({ unit: '990101', person: 'p2', suspended: true }))).toBe('p2，停用');
  });

  it('shows text that is no record as it is', () => {
    expect(say('旧记录')).toBe('旧记录');
  });

  it('says a unit by its name', () => {
    expect(say(JSON.stringify({ auditor: '990101', id: '2026-1' }))).toBe('云溪区，2026-1');
  });
});

describe('acts of auditing, in words', () => {
  const about: ActSubject = {
    ...{ title: '专项审计', of: '990101', form: 'a2021', period: period(2025), cell: 'R1.C7', seed: null },
  };
  const told = (verb: string, input: object, subject: ActSubject | null = about): string =>
    summarize({ input: JSON.stringify({ unit: '990101', ...input }), verb, about: subject }, names);
  const figure = { unit: '990101', reach: 'own', form: 'a2021', period: '2025', cell: 'R1.C7' };
  const cell = '云溪区 2025年 本年新收政府信息公开申请数量·总计';

  it.each<[string, object, string]>([
    [
      'engagements.save',
      { id: null, plan: { title: '审计', subtree: '990101', form: 'a2021', period: '2025' } },
      '审计，云溪区，2025年 年度报告三表（2021 年式）',
    ],
    [
      'engagements.check',
      { id: '2026-1', code: 'fees-lawful', answer: 'in-order', note: '看过票据' },
      '专项审计，信息处理费是否按规定标准计收并开具票据，未发现问题，看过票据',
    ],
    [
      'engagements.explain',
      { id: '2026-1', of: '990101', cell: 'R1.C7', text: null },
      '专项审计，云溪区，本年新收政府信息公开申请数量·总计，撤销说明',
    ],
    ['engagements.conclude', { id: '2026-1', state: 'concluded' }, '专项审计，已结项'],
    [
      'samples.draw',
      { engagement: '2026-1', figure, design: { size: 30, strata: 'unit', seed: '7' } },
      `专项审计，${cell}，样本量 30，按单位分层，种子 7`,
    ],
    [
      'samples.tick',
      { id: '2026-1', ordinal: 3, verdict: 'wrong', note: '缺页' },
      `${cell}，抽样 2026-1 第 3 条，不符，缺页`,
    ],
    ['samples.look', { id: '2026-1', ordinal: 3 }, `${cell}，抽样 2026-1 第 3 条`],
    [
      'auditFindings.step',
      { engagement: '2026-1', id: '2026-2', command: { event: 'sent', answerBy: '2026-12-08' } },
      '送被查单位，专项审计，云溪区，2026年12月8日前答复',
    ],
    [
      'auditFindings.answer',
      { auditor: '990101', id: '2026-2', answer: { event: 'answered', stance: 'agrees', text: '属实' } },
      '专项审计，认可，属实',
    ],
    ['schemes.save', { id: null, version: 1, body: { title: '评价方案' } }, '评价方案，第 1 版'],
    ['schemes.score', { id: '2026-1', version: 2, period: '2024' }, '专项审计，第 2 版，2024年'],
    [
      'schemes.give',
      { id: '2026-2', given: [{ of: '990101', item: 'D1', points: 85, reason: '现场看过' }] },
      '专项审计，2025年，云溪区 D1 8.5 分，现场看过',
    ],
    ['schemes.settle', { id: '2026-2' }, '专项审计，2025年'],
    ['evidence.decide', { id: 'ab', verdicts: [{}, {}] }, '专项审计，云溪区 2025年，复核 2 个数'],
    ['copies.start', { from: 2022, to: 2025 }, '云溪区，2022年至2025年'],
  ])('%s', (verb, input, line) => expect(told(verb, input)).toBe(line));

  it('of every verb, and of what is gone no more than its number', () => {
    const written = Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'mutation' ? [name] : []));
    const ours = written.filter((name) => /^(engagements|samples|auditFindings|schemes|evidence|copies)\./.test(name));
    expect(ours.filter((name) => !isSaid(name))).toEqual([]);
    expect(told('samples.look', { id: '2026-9', ordinal: 3 }, null)).toBe('抽样 2026-9 第 3 条');
  });

  it('of a draw, the seed also where the program chose it', () => {
    const drawn = { engagement: '2026-1', figure, design: { size: 30, strata: 'unit', seed: null } };
    const line = told('samples.draw', drawn, { ...about, seed: '12012345678901234567' });
    expect(line).toBe(`专项审计，${cell}，样本量 30，按单位分层，种子 12012345678901234567（系统随机产生）`);
  });

  it('of an older program: its own words', () => {
    expect(told('schemes.score', { id: '2026-1', year: 2024 })).toBe('2026-1，2024');
  });
});
