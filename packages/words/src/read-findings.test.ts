import type { Finding, ReadFindingFacts } from '@gongkai/kernel';
import { ruleCodes, ruleNeeds } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { explainFinding } from './explain-finding.ts';
import { readFindingSentences } from './read-findings.ts';
import { ruleNeedNames } from './rule-terms.ts';
import { ruleTitles } from './rule-titles.ts';

type Said = { readonly [Kind in keyof ReadFindingFacts]: readonly [facts: ReadFindingFacts[Kind], sentence: string] };

/** Every kind as it is said when it fails: a new kind breaks this type until somebody decides. */
const said: Said = {
  'rule-tried': [{ checked: 2, needs: [] }, '核对有误'],
  'text-table': [{ label: '收到申请数', stated: '12 件', table: '11', gap: '1' }, '收到申请数 12 件 ≠ 表中 11，差 1'],
  'share-wrong': [
    { label: '工作动态', part: '80 条', whole: '120 条', stated: '65.7', computed: '66.7', gap: '1.0' },
    '工作动态占比写作 65.7%，80 条 ÷ 120 条 = 66.7%，差 1.0 个百分点',
  ],
  'parts-total': [
    { label: '公开信息', total: '260 条', sum: '270', count: 2, gap: '10' },
    '公开信息 260 条 ≠ 2 个分项合计 270，差 10',
  ],
  'shares-total': [
    { label: '公开信息', sum: '98.50', count: 3, gap: '1.50' },
    '公开信息的 3 个占比合计 98.50%，与 100% 差 1.50 个百分点',
  ],
  'rate-wrong': [
    { label: '压缩率', before: '50', after: '20', stated: '65', computed: '60', gap: '5' },
    '压缩率写作 65%，由 50 到 20 应为 60%，差 5 个百分点',
  ],
  'total-average': [
    { total: '40 人次', average: '150 次', expected: null, gap: '110' },
    '总量 40 人次 小于日均 150 次，差 110，疑漏“万”字',
  ],
  'not-whole': [{ label: '粉丝', stated: '2.4 名' }, '粉丝 2.4 名 不是整数，疑漏“万”字'],
  copied: [{ of: 'prior', name: '2022年', score: 93.2, most: 90 }, '与上年报告（2022年）相似 93.2%，界限 90%'],
  'foreign-name': [{ found: '全市', own: '东河街道' }, '写的是“全市”，本机关是东河街道'],
  'stale-year': [{ found: 2015, year: 2018 }, '写的是 2015 年，报告年度为 2018 年'],
  'claimed-listed': [{ claimed: 3, listed: 4, what: '方面' }, '称 3 方面，实列 4'],
  numbering: [{ expected: '二、', found: '三、' }, '编号应为“二、”，写作“三、”'],
  'off-topic': [{ chapter: '三、依申请公开', topic: 'applications' }, '“三、依申请公开”没有写依申请公开的数'],
  'topic-missing': [{ topic: 'fees' }, '全文没有收费及减免情况'],
  'cumulative-annual': [
    { label: '公开信息', figure: '304 条', year: 2017 },
    '公开信息累计数 304 条 = 2017 年新增数 304 条',
  ],
  'other-dominant': [
    { label: '其他', part: '70 条', whole: '100 条', share: '70.0', most: '50' },
    '其他 70 条 ÷ 100 条 = 70.0%，超过 50%，分类失去意义',
  ],
  'idle-mechanism': [
    { mechanism: '解读小组', labels: '政策解读稿件发布数' },
    '设有解读小组，而政策解读稿件发布数均为 0',
  ],
  'channel-unused': [
    { channel: '微博', label: '政务微博公开政府信息数' },
    '称通过微博公开，而政务微博公开政府信息数为 0',
  ],
  swing: [
    { label: '收到申请数', before: '10', after: '60', percent: '500', gap: '50' },
    '收到申请数由上年 10 变为 60，相差 50（500%），文中没有说明',
  ],
  'joint-case': [{ name: '王某案' }, '王某案：复议机关作共同被告的案件只计原行为机关，本机关不计'],
  'out-of-proportion': [
    { label: '行政复议、行政诉讼', figure: '9', other: '收到申请', against: '4', times: '2' },
    '行政复议、行政诉讼 9，是收到申请 4 的 2 倍以上',
  ],
  'changed-published': [
    { before: '0123456789abcdef', now: 'fedcba9876543210' },
    '公布后内容有变动而没有更正公告：0123456789ab → fedcba987654',
  ],
  'copies-differ': [{ address: 'http://a.example' }, 'http://a.example 上的内容与公布的不同'],
  'address-bad': [{ address: 'http//a.example', fault: 'malformed' }, '网址 http//a.example 写法不对'],
  'contact-odd': [{ text: '66270000', fault: 'no-area-code' }, '66270000没有区号'],
  slip: [{ written: '末收到', meant: '未收到' }, '“末收到”疑为“未收到”之误'],
  unclosed: [{ bracket: '(' }, '“(”没有配对的另一半'],
  'personal-data': [{ what: 'phone', text: '138****0000' }, '含手机号码 138****0000'],
  repeated: [{ score: 94, length: 40 }, '两处 40 字以上的文字相似 94%'],
  'measures-mixed': [{ label: '收到申请', measures: '件、条' }, '收到申请一组数混用量词：件、条'],
  'measure-lacking': [{ label: '保留的', stated: '22' }, '保留的22 后没有量词'],
  blurred: [{ label: '公开信息', stated: '40余条' }, '公开信息写作“40余条”，不是确数'],
  'metadata-odd': [{ field: 'index-number', text: '000000' }, '索引号像是占位的：000000'],
  late: [
    { act: 'reply', name: '第3号申请', due: '2024-03-08', on: '2024-03-11' },
    '第3号申请：答复期限 2024年3月8日，实际 2024年3月11日，迟 3 天',
  ],
  lacking: [{ name: '第3号告知书', lack: 'article' }, '第3号告知书缺所依据的法条'],
  'year-differs': [{ place: 'title', found: '2016', year: 2017 }, '标题写的是 2016，报告年度为 2017 年'],
  'template-wrong': [
    { found: 'a2019', form: 'a2021' },
    '所用的是年度报告三表（2019 年试行），本年度应为年度报告三表（2021 年式）',
  ],
  'notice-wrong': [
    { found: '国办公开办函〔2019〕60号', expected: '国办公开办函〔2021〕30号' },
    '引用国办公开办函〔2019〕60号，本年度应为国办公开办函〔2021〕30号',
  ],
  'table-missing': [{ form: 't2014' }, '没有附统计表（政府信息公开情况统计表（2014 年式））'],
  'chapter-order': [{ chapter: '主动公开', before: '其他事项' }, '“主动公开”应在“其他事项”之前'],
  'chapter-title': [{ found: '五、问题', title: '五、存在的主要问题' }, '标题写作“五、问题”，应为“五、存在的主要问题”'],
  'prior-problem': [{ problem: '更新不及时' }, '上年的问题“更新不及时”没有写改进情况'],
};

function check<Kind extends keyof ReadFindingFacts>(kind: Kind): void {
  it(kind, () => {
    const [facts, sentence] = said[kind];
    expect(readFindingSentences[kind](facts, 'failed')).toBe(sentence);
  });
}

const isKind = (text: string): text is keyof ReadFindingFacts => text in said;

describe('what a finding on a text says', () => {
  for (const kind of Object.keys(said).filter(isKind)) check(kind);

  it('a rule that held, and one that lacked something', () => {
    const tried = readFindingSentences['rule-tried'];
    expect(tried({ checked: 1, needs: [] }, 'passed')).toBe('核对无误');
    expect(tried({ checked: 7, needs: [] }, 'passed')).toBe('核对 7 处无误');
    expect(tried({ checked: 0, needs: ['prior', 'register'] }, 'not-evaluated')).toBe(
      '还不能核对：缺 上年报表数、台账',
    );
  });

  it('what is not done yet is said without a number of days', () => {
    const sentence = readFindingSentences.late(
      { act: 'disclosure', name: '通知', due: '2024-01-05', on: null },
      'failed',
    );
    expect(sentence).toBe('通知：主动公开期限 2024年1月5日，已过而未办');
  });

  it('an average is held against the days of the year', () => {
    const facts = { total: '900 次', average: '100 次', expected: '36500', gap: '35600' };
    expect(readFindingSentences['total-average'](facts, 'failed')).toBe(
      '总量 900 次 与日均 100 次 推算的 36500 相差 35600',
    );
  });

  it('the words of the text stand before the numbers, cut when they are long', () => {
    const finding = (quote: string): Finding => ({
      rule: 'R20',
      kind: 'text-table',
      severity: 'error',
      outcome: 'failed',
      cells: ['S3.1'],
      ground: '',
      missing: [],
      facts: said['text-table'][0],
      evidence: [{ quote, from: 0, to: quote.length }],
    });
    expect(explainFinding(finding('共收到申请\n12件'))).toBe('文中“共收到申请 12件”：收到申请数 12 件 ≠ 表中 11，差 1');
    expect(explainFinding(finding('字'.repeat(40)))).toContain(`“${'字'.repeat(36)}……”`);
    expect(explainFinding({ ...finding('甲'), outcome: 'not-evaluated' })).not.toContain('甲');
  });
});

it('every rule and every need has its words', () => {
  expect(Object.keys(ruleTitles)).toEqual([...ruleCodes]);
  expect(Object.keys(ruleNeedNames).toSorted()).toEqual([...ruleNeeds].toSorted());
});
