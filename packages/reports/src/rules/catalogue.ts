import { type Finding, type FormCode, type RuleCode, ruleCodes, type Severity } from '@gongkai/kernel';
import type { Rule } from './rule.ts';

const all = ['a2008', 't2014', 'a2019', 'a2021'] as const;
const since2014 = ['t2014', 'a2019', 'a2021'] as const;
const since2019 = ['a2019', 'a2021'] as const;
const only2014 = ['t2014'] as const;
const only2021 = ['a2021'] as const;

const notices = '国办公开办函〔2019〕60号、〔2021〕30号';
const accurate = '条例第六条、第五十条：及时、准确；国办公开办函〔2021〕30号：不准确不全面的追责';

/**
 * The 58 rules that a program can hold an annual report against. One line a rule: code, degree, forms, ground. R01–R10,
 * R12, R13, R17, R18 and R39–R41 are the checks of `figures`, `forms` and this package that also run on live reports.
 */
export const rules: readonly Rule[] = [
  rule('R01', 'error', since2019, `${notices}表二注：第一项加第二项之和，等于第三项加第四项之和`),
  rule('R02', 'error', since2019, `${notices}表二：总计为各项办理结果之和`),
  rule('R03', 'error', since2019, `${notices}表二：总计为各类申请人之和`),
  rule('R04', 'error', since2019, `${notices}表二：上年结转即上年报告的结转下年度`),
  rule('R05', 'error', since2019, `${notices}表三：总计为各项结果之和`),
  rule('R06', 'error', only2021, '国办公开办函〔2021〕30号表一：现行有效件数逐年结转'),
  rule('R07', 'error', only2021, '国办公开办函〔2021〕30号表一：制发件数不多于现行有效与废止之和'),
  rule('R08', 'error', only2021, '立法法：区县、街道、乡镇没有规章制定权'),
  rule('R09', 'error', all, '数值为非负整数，金额不多于两位小数；空白不是零'),
  rule('R10', 'error', only2014, '国办发〔2014〕32号统计表的分项与说明', { milder: 'warning' }),
  rule('R11', 'error', since2019, `${notices}：六章，标题与顺序一致`),
  rule('R12', 'warning', since2019, `条例第五十条；${notices}：总体情况五个方面`, { graver: 'error' }),
  rule('R13', 'error', since2019, '条例第五十条第（五）项：存在的主要问题及改进情况'),
  rule('R14', 'warning', all, '条例第五十条第（五）项：改进情况', { limits: { overlap: 0.12 } }),
  rule('R15', 'warning', only2021, '国办函〔2020〕109号；国办公开办函〔2021〕30号：收费情况在其他事项中说明'),
  rule('R16', 'error', all, '条例第四十九条：公布上一年度的年度报告', { milder: 'warning' }),
  rule('R17', 'error', all, '统计期为公历年1月1日至12月31日'),
  rule('R18', 'error', all, '条例第四十九条；旧条例第三十一条'),
  rule('R19', 'error', since2014, `国办发〔2014〕32号；${notices}：按当年格式编制`),
  rule('R20', 'error', all, accurate),
  rule('R21', 'error', all, accurate, { limits: { points: 0.05 } }),
  rule('R22', 'error', all, accurate, { milder: 'warning', limits: { points: 0.1 } }),
  rule('R23', 'error', all, accurate),
  rule('R24', 'error', all, accurate, { milder: 'warning', limits: { share: 0.5 } }),
  rule('R25', 'error', all, accurate),
  rule('R26', 'warning', all, '国办公开办函〔2021〕30号：内容雷同的追责', {
    graver: 'error',
    limits: { warning: 0.75, error: 0.9 },
  }),
  rule('R27', 'warning', all, '国办公开办函〔2021〕30号：内容雷同的追责', { limits: { warning: 0.85 } }),
  rule('R28', 'warning', all, '条例第四十九条：报告本机关的工作'),
  rule('R29', 'warning', all, '条例第四十九条：报告上一年度的工作'),
  rule('R30', 'warning', all, accurate),
  rule('R31', 'notice', all, 'GB/T 9704—2012：结构层次序数'),
  rule('R32', 'warning', all, '旧条例第三十二条；条例第五十条：应当包括的内容', { graver: 'error' }),
  rule('R33', 'error', all, accurate),
  rule('R34', 'warning', all, '条例第十二条：科学分类', { limits: { share: 0.5, least: 10 } }),
  rule('R35', 'notice', only2014, '国办发〔2014〕32号：填报实际开展的工作'),
  rule('R36', 'error', only2014, '国办发〔2014〕32号统计表：通过不同渠道和方式公开政府信息的情况'),
  rule('R37', 'error', only2014, '国办发〔2014〕32号统计表：机构、人员、会议、培训'),
  rule('R38', 'warning', all, '条例第五十条：相差悬殊的应当说明', { limits: { share: 2, least: 20 } }),
  rule('R39', 'notice', all, '全表零值且连续三年零，应核实是否漏报'),
  rule('R40', 'error', all, '年度报告的数由台账计出（条例第五十条）'),
  rule('R41', 'error', all, '汇总数等于下级各单位之和，缺报单位列明，不按零处理'),
  rule('R42', 'error', all, '国办公开办函〔2016〕201号：只计原行为机关', { from: 2016 }),
  rule('R43', 'warning', all, '复议、诉讼由申请引起，件数应与申请相称', { limits: { times: 2, least: 3 } }),
  rule('R44', 'error', all, '条例第六条：不准确的及时更正'),
  rule('R45', 'error', all, '条例第六条、第十一条：发布内容一致'),
  rule('R46', 'warning', all, '条例第二十三条、第二十四条：便于查阅、下载'),
  rule('R47', 'notice', all, '条例第十二条第二款：指南所列的联系方式'),
  rule('R48', 'warning', all, accurate, { graver: 'error' }),
  rule('R49', 'error', all, '条例第十四条、第十五条；个人信息保护法第二十八条'),
  rule('R50', 'warning', all, '国办公开办函〔2021〕30号：不泛化、不雷同', {
    limits: { likeness: 0.9, length: 40 },
  }),
  rule('R51', 'warning', all, '统计指标的计量单位'),
  rule('R52', 'warning', all, '统计指标为确数'),
  rule('R53', 'warning', all, '条例第十二条第三款：索引、名称、内容概述、生成日期'),
  rule('R54', 'error', all, '条例第二十六条：20个工作日'),
  rule('R55', 'error', all, '条例第三十条、第三十三条；旧条例第二十四条'),
  rule('R56', 'error', all, '条例第三十六条第（三）项；行政复议法第二十三条'),
  rule('R57', 'error', all, '国办公开办函〔2016〕235号：经邮政企业，以交邮之日为准', { from: 2016 }),
  rule('R58', 'error', all, '条例第十七条：先审查、后公开；年度报告签发、备案后公布'),
];

/** Relations of forms keep the names under which their forms know them. */
const others: Readonly<Record<string, RuleCode>> = { I15: 'R09', A01: 'R33', A02: 'R43', A03: 'R43' };

/** The rule of the catalogue to which a finding belongs: R10 for I1–I14 of the 2014 table. */
export const ruleOf = ({ rule: name }: Pick<Finding, 'rule'>): RuleCode | null =>
  ruleCodes.find((code) => code === name) ?? others[name] ?? (/^I\d+$/.test(name) ? 'R10' : null);

interface More {
  readonly graver?: Severity;
  readonly milder?: Severity;
  readonly limits?: Readonly<Record<string, number>>;
  readonly from?: number;
}

function rule(
  code: RuleCode,
  severity: Severity,
  forms: readonly FormCode[],
  ground: string,
  { from = 2008, limits = {}, ...degrees }: More = {},
): Rule {
  return { code, version: 1, severity, forms, years: { from, to: null }, ground, limits, ...degrees };
}
