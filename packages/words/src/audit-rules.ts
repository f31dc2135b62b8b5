import type { AuditRule } from '@gongkai/kernel';

/** Why a step of audit work cannot be taken; `detail` is what it turns on. */
export const auditRuleSentences: Record<AuditRule, (detail: string) => string> = {
  'outside-engagement': (unit) => `单位“${unit}”不在这个审计项目的范围内`,
  'engagement-concluded': () => '审计项目已结项，不能再改；需要补充的请先重新打开项目',
  'samples-unticked': (count) => `还有 ${count} 条抽样记录没有核对，不能结项`,
  'findings-unfinished': (count) => `还有 ${count} 个审计发现没有销号或者撤回，不能结项`,
  'cell-not-counted': (cell) => `指标“${cell}”背后没有台账记录，无从抽样`,
  'population-empty': () => '这个数背后没有记录，无从抽样',
  'sample-too-large': (most) => `总体只有 ${most} 条，样本量不能超过它`,
  'too-few-for-strata': (least) => `每层至少抽 1 条，样本量不能少于 ${least}`,
  'finding-incomplete': (part) => `审计发现还缺“${partNames[part] ?? part}”，补全后才能送被查单位`,
  'day-not-ahead': (day) => `期限应当晚于今天，不能是 ${day}`,
  'measures-missing': () => '认可或者部分认可的，请写明整改措施和完成期限',
  'scheme-not-rehearsed': () => '评价方案要先用以往年度的数据试算，才能施行；修改后请重新试算',
  'scheme-not-a-draft': () => '施行过的评价方案不能改，请另起新版本',
  'scheme-not-in-force': () => '评价方案还没有施行，不能用来正式评价',
  'scheme-empty': () => '评价方案至少要有一项，并且每项的代码不同',
  'points-above-weight': (most) => `人工评分不能超过该项的分值 ${most} 分`,
  'manual-points-missing': (count) => `还有 ${count} 处人工评分没有填，不能定稿`,
  'run-settled': () => '这次评价已经定稿，不能再改',
};

/** What a finding must say before it is sent. */
const partNames: Readonly<Record<string, string>> = {
  facts: '事实',
  quote: '证据原文',
  source: '证据出处',
  ground: '依据',
};
