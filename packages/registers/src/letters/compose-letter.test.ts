import { outcomes, plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { fieldsOf, type LetterFacts, letterOf } from './compose-letter.ts';
import { withholdingGrounds } from './denial-letters.ts';
import { LetterFields } from './letter-fields.ts';
import { letterKinds } from './letter-kinds.ts';
import { configurableTypes } from './letter-settings.ts';
import { letterLines } from './letter-text.ts';
import { type LetterType, letterTypes, outcomeOf, proceduralTypes } from './letter-type.ts';
import { type Clause, clauses } from './remedy-clause.ts';

const fields = LetterFields.parse({
  reasons: '该文件列明了正在侦办案件的线索。',
  evidence: ['线索登记表', '侦办机关的函'],
  law: '《中华人民共和国统计法》第二十八条',
  classification: '机密，十年',
  opinion: '不同意公开',
  correction: '写明所要文件的名称或者文号',
  involved: '投标报价',
  disclosed: '评标结果',
  withheld: [
    {
      outcome: 'deny-trade-secret',
      facts: '投标报价明细是企业的成本',
      article: '《招标投标法》',
      evidence: ['投标书'],
    },
  ],
  access: '本机关网站“政策文件”栏目',
  search: '检索2019年以来的发文登记和档案，关键词“绿化”，没有结果',
  earlier: '云东公开答〔2025〕3号',
  competent: '云溪区自然资源局',
  competentContact: '0000-8000100',
  disposal: '终止办理',
  counted: '按量计收，68页',
  amount: 38_000,
  payment: '凭缴款码缴入区级国库',
  due: '2026-04-01',
  until: '2026-04-10',
  asked: '2026-03-05',
  answered: '2026-03-16',
});

const facts: LetterFacts = {
  organ: '云溪区东湖街道办事处',
  settings: {
    letterAddress: '云溪区东湖路1号',
    letterPhone: '0000-8000001',
    reviewOrgan: '云溪区人民政府',
    court: '云溪区人民法院',
  },
  addressee: { name: '张三', kind: 'person' },
  case: { id: '2026-12', received: plainDate('2026-03-03'), wanted: '2025年度绿化工程的招标文件。' },
  fields,
  enclosures: [],
  replaces: null,
  number: '云东公开答〔2026〕1号',
  day: plainDate('2026-03-20'),
};

const compose = (type: LetterType, more: Partial<LetterFacts> = {}) => {
  const letter = letterOf(type, { ...facts, ...more });
  if (!letter.ok) throw new Error(`${type}: ${letter.refusal.code}`);
  return letter.value;
};

test('each outcome has exactly one letter, each letter at most one outcome, and the kinds are complete', () => {
  for (const outcome of outcomes)
    expect({ outcome, letters: letterTypes.filter((type) => outcomeOf(type) === outcome) }).toEqual({
      outcome,
      letters: [outcome],
    });
  expect(letterTypes.filter((type) => outcomeOf(type) === null)).toEqual([
    ...proceduralTypes,
    'record-corrected',
    'record-transferred',
  ]);
  expect(Object.keys(letterKinds).sort()).toEqual([...letterTypes].sort());
});

/** The clause that the law prescribes (domain §3.9): what is not here must have the general one. */
const preReview: readonly LetterType[] = [...withholdingGrounds, 'partial'];
const none: readonly LetterType[] = [...proceduralTypes.filter((type) => type !== 'third-party-decision'), 'withdrawn'];
const lawful = (type: LetterType): Clause =>
  preReview.includes(type) ? 'pre-review' : none.includes(type) ? 'none' : 'general';

test.each(letterTypes)('%s: every place is filled, and the clause is the one of its kind of decision', (type) => {
  const text = letterLines(compose(type)).join('\n');
  expect(text).not.toMatch(/[{}]|undefined|。。|；。|，。/);
  const clause = lawful(type);
  expect(text.includes('应当自收到本告知书之日起60日内，先向云溪区人民政府申请行政复议')).toBe(clause === 'pre-review');
  expect(text.includes('自收到行政复议决定书之日起15日内，向云溪区人民法院')).toBe(clause === 'pre-review');
  expect(text.includes('可以自收到本告知书之日起60日内，向云溪区人民政府')).toBe(clause === 'general');
  expect(text.includes('自收到本告知书之日起6个月内，直接向云溪区人民法院')).toBe(clause === 'general');
  expect(letterKinds[type].procedural).toBe(none.includes(type) && type !== 'withdrawn');
});

test('the sentence before 部分公开 comes from speaks of the withheld part only', () => {
  expect(compose('partial').paragraphs.at(-1)).toMatch(/，你如对上述不予公开的部分不服，应当/);
});

test('no letter takes another clause than the law has for it; only four leave a choice', () => {
  expect(configurableTypes).toEqual(['query-elsewhere', 'petition', 'repeated', 'publication']);
  for (const type of letterTypes)
    for (const clause of clauses) {
      const allowed = clause === lawful(type) || letterKinds[type].clauses.includes(clause);
      const result = letterOf(type, { ...facts, clause });
      expect({ type, clause, refused: result.ok ? null : result.refusal.code }).toEqual({
        type,
        clause,
        refused: allowed ? null : 'letter-clause',
      });
    }
  for (const type of letterTypes.filter((each) => !configurableTypes.includes(each)))
    expect({ type, clauses: letterKinds[type].clauses }).toEqual({ type, clauses: [lawful(type)] });
});

test('a unit chooses a clause for the configurable ones in its settings', () => {
  const settings = { ...facts.settings, letterClauses: { petition: 'none' } as const };
  expect(compose('petition', { settings }).paragraphs.join('')).not.toContain('行政复议');
  expect(
    letterOf('deny-law', { ...facts, settings: { ...facts.settings, letterClauses: { 'deny-law': 'general' } } }),
  ).toMatchObject({ ok: false, refusal: { code: 'letter-clause' } });
});

test.each(letterTypes)('%s: whatever its article asks for may not be missing (R56)', (type) => {
  for (const field of fieldsOf(type)) {
    const rest = LetterFields.parse(Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field)));
    expect(letterOf(type, { ...facts, fields: rest })).toMatchObject({
      ok: false,
      refusal: {
        code: 'letter-incomplete',
        facts: { letter: letterKinds[type].title, ground: letterKinds[type].ground ?? '' },
      },
    });
  }
});

test.each([
  ['deny-process', ['reasons', 'evidence']],
  ['deny-state-secret', ['reasons', 'classification', 'evidence']],
  ['deny-privacy', ['reasons', 'opinion', 'evidence']],
  ['not-existing', ['search']],
  ['extension', ['reasons', 'due', 'until']],
] as const)('%s needs %j', (type, needed) => {
  expect(fieldsOf(type)).toEqual(needed);
});

test.each(['reviewOrgan', 'court', 'letterAddress', 'letterPhone'] as const)(
  'without %s no decision goes out',
  (name) => {
    const { [name]: _, ...settings } = facts.settings;
    expect(letterOf('deny-law', { ...facts, settings })).toEqual({
      ok: false,
      refusal: { code: 'letter-setting', facts: { setting: name } },
    });
    expect(letterOf('receipt', { ...facts, settings }).ok).toBe(name === 'reviewOrgan' || name === 'court');
  },
);

test('a third party, an organ and the inside do not learn who has applied', () => {
  for (const type of letterTypes.filter((each) => letterKinds[each].to !== 'applicant'))
    expect(letterKinds[type].body.join('')).not.toMatch(/\{received\}收到\{you\}/);
});

test('a whole letter, line by line', () => {
  expect(letterLines(compose('extension', { number: '云东公开延〔2026〕1号' }))).toEqual([
    '政府信息公开申请延期答复告知书',
    '云东公开延〔2026〕1号',
    '张三：',
    '本机关于2026年3月3日收到你提出的政府信息公开申请（登记号：2026-12），申请获取的内容为：2025年度绿化工程的招标文件。',
    '因该文件列明了正在侦办案件的线索，本机关不能在原期限届满日2026年4月1日以前答复。依照《中华人民共和国政府信息公开条例》第三十三条第二款，经本机关政府信息公开工作机构负责人同意，答复期限延长至2026年4月10日。',
    '云溪区东湖街道办事处',
    '2026年3月20日',
    '（联系电话：0000-8000001；联系地址：云溪区东湖路1号）',
  ]);
});

test('an organisation is 你单位, an asked organ 贵单位; where the responsible organ is unknown nothing is said of it', () => {
  const addressee = { name: '云溪绿地有限公司', kind: 'business' } as const;
  expect(compose('granted', { addressee }).paragraphs[0]).toContain('收到你单位提出的');
  expect(compose('organ-ask', { addressee }).paragraphs.join('')).toContain('请贵单位自收到本函之日起15个工作日内');
  const { competent: _, ...unknown } = fields;
  expect(compose('not-ours', { fields: unknown }).paragraphs.join('')).not.toContain('联系方式');
  expect(compose('not-ours').paragraphs.join('')).toContain('负责公开该信息的行政机关是云溪区自然资源局');
});

test('a corrected letter names the one it corrects, before its remedy clause', () => {
  const { paragraphs } = compose('granted', { replaces: '云东公开答〔2026〕1号', number: '云东公开答〔2026〕2号' });
  expect(paragraphs.at(-2)).toBe('本件更正本机关此前制发的云东公开答〔2026〕1号，以本件为准。');
});

test('one enclosure is named, several are numbered; a third party gets its slip', () => {
  expect(letterLines(compose('granted', { enclosures: ['招标文件'] }))).toContain('附件：招标文件');
  expect(letterLines(compose('granted', { enclosures: ['招标文件', '评标报告'] }))).toEqual(
    expect.arrayContaining(['附件：1.招标文件', '2.评标报告']),
  );
  expect(letterLines(compose('third-party-ask')).at(-1)).toContain('回复日期');
  expect(compose('fee').paragraphs.join('')).toContain('应缴数额：380元');
});
