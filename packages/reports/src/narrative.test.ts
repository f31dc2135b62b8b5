import { forms } from '@gongkai/forms';
import type { Finding, UnitKind } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { checkNarrative, nilNarrative } from './narrative.ts';
import type { Narrative } from './shapes/index.ts';

const { a2008, t2014, a2019, a2021, grassroots } = forms;

const overview =
  '主动公开政府信息120条。依申请公开按期答复。加强政府信息管理，动态调整公开目录。' +
  '政府信息公开平台建设稳步推进。监督保障方面，开展工作考核和社会评议，没有发生责任追究。';
const problems = `存在的主要问题是政策解读形式单一。上年指出的更新不及时问题已经改进。${'下一步将加强培训。'.repeat(9)}`;
const whole: Narrative = { OVERVIEW: overview, PROBLEMS: problems, OTHER: '本年度未收取信息处理费。' };

const check = (narrative: Narrative, unitKind: UnitKind = 'street') => checkNarrative(a2021, unitKind, narrative);
const without = (chapter: string): Narrative =>
  Object.fromEntries(Object.entries(whole).filter(([code]) => code !== chapter));

const having = (findings: readonly Finding[], outcome: Finding['outcome']) =>
  findings.filter((finding) => finding.outcome === outcome).map(({ rule, cells }) => `${rule} ${cells.join(' ')}`);

describe('the text of an annual report', () => {
  it('passes when every chapter is there and speaks of what the law asks for', () => {
    expect(check(whole).every(({ outcome }) => outcome === 'passed')).toBe(true);
    expect(new Set(check(whole).map(({ rule }) => rule))).toEqual(new Set(['R11', 'R12', 'R13', 'R14', 'R15']));
  });

  it('lacks what is not written (R11), and what that chapter should say is not evaluated', () => {
    const findings = check(without('PROBLEMS'));
    expect(having(findings, 'failed')).toEqual(['R11 PROBLEMS']);
    expect(having(findings, 'not-evaluated')).toEqual([
      'R13 PROBLEMS',
      'R13 PROBLEMS PROBLEMS_FOUND',
      'R13 PROBLEMS PROBLEMS_MEASURES',
      'R14 PROBLEMS PROBLEMS_LAST_YEAR',
    ]);
    expect(
      findings
        .filter(({ outcome }) => outcome === 'not-evaluated')
        .every(({ missing }) => missing.includes('PROBLEMS')),
    ).toBe(true);
  });

  it('does not ask for prose where the tables are the chapter', () => {
    expect(check(whole).flatMap(({ cells }) => cells)).not.toContain('APPLICATIONS');
  });

  it.each(['', '  \n　', '无', '无。', '/', '—', '没有'])('chapter five may not be %j (R13, domain §2.1)', (text) => {
    expect(having(check({ ...whole, PROBLEMS: text }), 'failed')).toEqual(['R11 PROBLEMS']);
  });

  it('chapter six may: nothing else to report is an answer there', () => {
    const findings = check({ ...whole, OTHER: '无' });
    expect(having(findings, 'failed')).toEqual(['R15 OTHER OTHER_FEE']);
  });
});

describe('R13 the least length', () => {
  const filling = '改进问题上年'.repeat(20);

  it.each([
    [99, 'failed'],
    [100, 'passed'],
  ])('%i characters: %s, spaces not counted', (length, outcome) => {
    const text = [...filling.slice(0, length)].join(' ');
    const finding = check({ ...whole, PROBLEMS: text }).find(({ kind }) => kind === 'chapter-too-short');
    expect(finding).toMatchObject({ outcome, facts: { least: 100 } });
  });
});

describe('R12 the points of chapter one', () => {
  it.each([
    ['考核', 'OVERVIEW_SUPERVISION_ASSESSMENT'],
    ['评议', 'OVERVIEW_SUPERVISION_REVIEW'],
    ['依申请公开', 'OVERVIEW_REQUEST'],
  ])('without %s: %s', (word, point) => {
    const findings = check({ ...whole, OVERVIEW: overview.replaceAll(word, '') });
    expect(having(findings, 'failed')).toEqual([`R12 OVERVIEW ${point}`]);
  });

  it.each([
    ['district', 'error'],
    ['town', 'error'],
    ['street', 'warning'],
    ['department', 'warning'],
  ] as const)('a %s is judged by %s: only governments owe 考核、评议、追责', (unitKind, severity) => {
    const findings = check({ ...whole, OVERVIEW: overview.replace('考核', '') }, unitKind);
    expect(findings.filter(({ outcome }) => outcome === 'failed')).toMatchObject([{ rule: 'R12', severity }]);
  });
});

describe('the sentences of a nil return', () => {
  it('fill the chapters that may be nil and leave the others to be written', () => {
    expect(Object.keys(nilNarrative(a2021))).toEqual(['DISCLOSURE', 'APPLICATIONS', 'REMEDIES', 'OTHER']);
  });

  it.each(Object.values(forms))('say in $code what the checks look for there', (form) => {
    const findings = checkNarrative(form, 'street', nilNarrative(form));
    const answered = new Set(Object.keys(nilNarrative(form)));
    expect(findings.filter(({ outcome, cells }) => outcome === 'failed' && answered.has(cells[0] ?? ''))).toEqual([]);
  });
});

it('is an offer, no duty, where no notice prescribes chapters', () => {
  for (const form of [a2008, t2014, grassroots])
    expect(having(checkNarrative(form, 'street', {}), 'failed'), form.code).toEqual([]);
  expect(having(checkNarrative(a2019, 'street', {}), 'failed')).toEqual(['R11 OVERVIEW', 'R11 PROBLEMS', 'R11 OTHER']);
});
