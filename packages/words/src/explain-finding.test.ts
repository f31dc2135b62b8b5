import type { CheckOutcome, Finding, FindingFacts, FindingKind, FindingTerm, ReadFindingFacts } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { explainFinding } from './explain-finding.ts';
import { findingSentences } from './findings.ts';
import { readFindingSentences } from './read-findings.ts';

const term = (label: string, figure: number | null, more: Partial<FindingTerm> = {}): FindingTerm => ({
  cell: label,
  label,
  sign: 1,
  prior: false,
  figure,
  ...more,
});

const received = { left: [term('收到申请数', 12)], leftSum: 12 };
const channels = { right: [term('当面申请数', 3), term('网络申请数', 8)], rightSum: 11 };
const oneBlank = { right: [term('当面申请数', null), term('网络申请数', 8)], rightSum: null };

type Said<Kind extends FindingKind> = Record<CheckOutcome, readonly [FindingFacts[Kind], string]>;

/** Kinds of checks on figures and dates; those on texts have their own table (read-findings.test.ts). */
type Checked = Exclude<FindingKind, keyof ReadFindingFacts>;

/** Every kind with its three outcomes: a new kind breaks this type until somebody says how it reads. */
const said: { readonly [Kind in Checked]: Said<Kind> } = {
  equal: {
    passed: [{ ...received, right: [term('甲', 12)], rightSum: 12 }, '收到申请数 12 = 甲 12'],
    failed: [{ ...received, ...channels }, '收到申请数 12 ≠ 当面申请数 3 + 网络申请数 8 = 11，差 1'],
    'not-evaluated': [{ ...received, ...oneBlank }, '还不能核对 收到申请数 = 当面申请数 + 网络申请数：缺 当面申请数'],
  },
  'at-most': {
    passed: [{ left: [term('网站', 7)], leftSum: 7, right: [term('总数', 7)], rightSum: 7 }, '网站 7 ≤ 总数 7'],
    failed: [
      { left: [term('网站', 33)], leftSum: 33, right: [term('总数', 7)], rightSum: 7 },
      '网站 33 大于 总数 7，多 26',
    ],
    'not-evaluated': [
      { left: [term('办结', 1)], leftSum: 1, right: [term('收到', null, { prior: true })], rightSum: null },
      '还不能核对 办结 ≤ 上年收到：缺 上年收到',
    ],
  },
  implies: {
    passed: [{ when: term('培训人次', 30), also: [term('培训班', 1)] }, '培训人次 30，培训班 1，不矛盾'],
    failed: [{ when: term('培训人次', 30), also: [term('培训班', 0)] }, '培训人次 30，培训班却为 0'],
    'not-evaluated': [
      { when: term('培训人次', 30), also: [term('培训班', null)] },
      '还不能核对“有培训人次即应有培训班”：缺 培训班',
    ],
  },
  zero: {
    passed: [{ term: term('规章', 0) }, '规章 0'],
    failed: [{ term: term('规章', 2) }, '规章 2，本类单位应为 0'],
    'not-evaluated': [{ term: term('规章', null) }, '还不能核对规章是否为 0：缺 规章'],
  },
  blank: {
    passed: [{ label: '经费' }, '经费已填'],
    failed: [{ label: '经费' }, '经费没有填：没有发生的填 0，不留空'],
    'not-evaluated': [{ label: '经费' }, '还不能核对经费是否已填'],
  },
  malformed: {
    passed: [{ label: '经费', text: '1.5' }, '经费填的“1.5”是数'],
    failed: [{ label: '经费', text: '无' }, '经费填的“无”不是可以统计的数：件数、人数填非负整数，金额最多两位小数'],
    'not-evaluated': [{ label: '经费', text: '' }, '经费没有填，不能核对'],
  },
  'parent-children': {
    passed: [{ label: '处罚', parent: 41, children: 41, missing: 0 }, '处罚：汇总数 41 = 下级合计 41'],
    failed: [
      { label: '收费', parent: 38_000, children: 1_038_000, missing: 2, money: '万元' },
      '收费：汇总数 0.038 万元 ≠ 下级合计 1.038 万元，差 1 万元，另有 2 个单位缺报',
    ],
    'not-evaluated': [
      { label: '处罚', parent: null, children: 41, missing: 1 },
      '处罚：还不能核对汇总数（没有填）与下级合计（41），另有 1 个单位缺报',
    ],
  },
  'differs-from-register': {
    passed: [{ label: '新收', reported: 3, counted: 3 }, '新收：报表数 3 = 台账计数 3'],
    failed: [{ label: '新收', reported: 4, counted: 3 }, '新收：报表数 4 ≠ 台账计数 3，差 1；请改台账，或写明差异原因'],
    'not-evaluated': [{ label: '新收', reported: null, counted: 3 }, '新收：没有填，还不能与台账计数 3 核对'],
  },
  'recomputed-total': {
    passed: [{ label: '总计', summed: 9, recomputed: 9 }, '总计：逐单位相加 9 = 按分项重算 9'],
    failed: [{ label: '总计', summed: 9, recomputed: 11 }, '总计：逐单位相加 9 ≠ 按分项重算 11，差 2'],
    'not-evaluated': [
      { label: '总计', summed: 9, recomputed: null },
      '总计：各单位没有都填总数和分项，还不能核对（逐单位相加9，按分项重算没有数）',
    ],
  },
  'period-not-calendar': {
    passed: [{ from: '2013-01-01', to: '2013-12-31' }, '统计期为2013年1月1日至2013年12月31日'],
    failed: [
      { from: '2012-12-31', to: '2013-12-31' },
      '统计期写作2012年12月31日至2013年12月31日，不是当期的起止日（年报为1月1日至12月31日，2008年自5月1日条例施行起）',
    ],
    'not-evaluated': [{ from: '2013-01-01', to: '2013-12-31' }, '没有写统计期，不能核对'],
  },
  'period-overlap': {
    passed: [{ from: '2013-01-01', previousEnd: '2012-12-31' }, '统计期自2013年1月1日起，不与上一份报告重叠'],
    failed: [
      { from: '2012-12-31', previousEnd: '2012-12-31' },
      '统计期自2012年12月31日起，与上一份报告（截至2012年12月31日）重叠',
    ],
    'not-evaluated': [{ from: '2013-01-01', previousEnd: null }, '没有上一份报告，不能核对统计期是否重叠'],
  },
  'signed-before-end': {
    passed: [{ signed: '2018-02-11', end: '2017-12-31' }, '落款日期2018年2月11日，在统计期末2017年12月31日之后'],
    failed: [
      { signed: '2013-12-28', end: '2013-12-31' },
      '落款日期2013年12月28日早于统计期末2013年12月31日，不可能是全期数',
    ],
    'not-evaluated': [{ signed: null, end: '2013-12-31' }, '还没有落款日期，不能核对'],
  },
  'published-before-end': {
    passed: [{ published: '2018-02-11', end: '2017-12-31' }, '公布日期2018年2月11日，在统计期末2017年12月31日之后'],
    failed: [
      { published: '2013-12-19', end: '2013-12-31' },
      '公布日期2013年12月19日时统计期还没有结束（2013年12月31日），不可能是全期数',
    ],
    'not-evaluated': [{ published: null, end: '2013-12-31' }, '还没有公布，不能核对'],
  },
  'published-late': {
    passed: [{ published: '2024-01-31', due: '2024-01-31' }, '公布日期2024年1月31日，未超过期限2024年1月31日'],
    failed: [{ published: '2024-02-02', due: '2024-01-31' }, '公布日期2024年2月2日超过期限2024年1月31日，迟 2 天'],
    'not-evaluated': [{ published: null, due: '2024-01-31' }, '还没有公布，期限为2024年1月31日'],
  },
  'chapter-missing': {
    passed: [{ chapter: '一、总体情况' }, '“一、总体情况”已写'],
    failed: [{ chapter: '一、总体情况' }, '“一、总体情况”还没有写'],
    'not-evaluated': [{ chapter: '一、总体情况' }, '还不能核对“一、总体情况”是否已写'],
  },
  'chapter-too-short': {
    passed: [{ chapter: '五', least: 100 }, '“五”不少于 100 字'],
    failed: [{ chapter: '五', least: 100 }, '“五”少于 100 字，不得空缺或只写“无”'],
    'not-evaluated': [{ chapter: '五', least: 100 }, '“五”还没有写，不能核对字数'],
  },
  'point-missing': {
    passed: [{ chapter: '一', point: '考核' }, '“一”写到了“考核”'],
    failed: [{ chapter: '一', point: '考核' }, '“一”没有写到“考核”'],
    'not-evaluated': [{ chapter: '一', point: '考核' }, '“一”还没有写，不能核对是否写到“考核”'],
  },
  'zero-three-years': {
    passed: [{ years: '2021、2022、2023' }, '2021、2022、2023年不全为零'],
    failed: [{ years: '2021、2022、2023' }, '2021、2022、2023年全表为零，请核实是否漏报'],
    'not-evaluated': [{ years: '2021、2022、2023' }, '2021、2022、2023年的报告不齐，不能核对是否连年为零'],
  },
};

const outcomes = ['passed', 'failed', 'not-evaluated'] as const satisfies readonly CheckOutcome[];

function checkKind<Kind extends Checked>(kind: Kind): void {
  describe(kind, () => {
    it.each(outcomes)('%s', (outcome) => {
      const [facts, sentence] = said[kind][outcome];
      expect(findingSentences[kind](facts, outcome)).toBe(sentence);
    });
  });
}

const isKind = (text: string): text is Checked => text in said;

describe('every kind that has a sentence', () => {
  it('is in the table above', () => {
    const sentences = Object.keys(findingSentences).filter((kind) => !(kind in readFindingSentences));
    expect(Object.keys(said)).toEqual(sentences);
  });
});

for (const kind of Object.keys(said).filter(isKind)) checkKind(kind);

const base = { rule: 'I1', severity: 'error', cells: [], ground: '', missing: [] } as const;

describe('explainFinding', () => {
  it('says the numbers of both sides and the difference (goal G25)', () => {
    const finding: Finding = { ...base, kind: 'equal', outcome: 'failed', facts: { ...received, ...channels } };
    expect(explainFinding(finding)).toBe('收到申请数 12 ≠ 当面申请数 3 + 网络申请数 8 = 11，差 1');
  });

  it('prints amounts in the measure of the form, exactly', () => {
    const left = [term('收费', 38_000, { money: '万元' })];
    const right = [term('分项', 1, { money: '万元' })];
    const facts = { left, right, leftSum: 38_000, rightSum: 1 };
    expect(explainFinding({ ...base, kind: 'equal', outcome: 'failed', facts })).toBe(
      '收费 0.038 万元 ≠ 分项 0.000001 万元，差 0.037999 万元',
    );
  });

  it('shows of a long side only the addends that are not zero, and says how many are', () => {
    const right = ['甲', '乙', '丙', '丁', '戊', '己'].map((label, index) => term(label, index === 2 ? 5 : 0));
    const facts = { left: [term('总计', 4)], leftSum: 4, right, rightSum: 5 };
    expect(explainFinding({ ...base, kind: 'equal', outcome: 'failed', facts })).toBe(
      '总计 4 ≠ 丙 5（其余 5 项为 0） = 5，差 1',
    );
  });

  it('marks what is taken away and what is of last year', () => {
    const right = [term('有效', 10, { prior: true }), term('制发', 2), term('废止', 1, { sign: -1 })];
    const facts = { left: [term('有效', 12)], leftSum: 12, right, rightSum: 11 };
    expect(explainFinding({ ...base, kind: 'equal', outcome: 'failed', facts })).toBe(
      '有效 12 ≠ 上年有效 10 + 制发 2 − 废止 1 = 11，差 1',
    );
  });

  it('says of an overdue report without a publishing day that it is overdue', () => {
    const facts = { published: null, due: '2024-01-31' };
    expect(explainFinding({ ...base, kind: 'published-late', outcome: 'failed', facts })).toBe(
      '应在2024年1月31日前公布，已逾期，还没有公布',
    );
  });
});
