import { type PointsWhy, printDate, printPoints } from '@gongkai/kernel';
import { auditSeverityNames } from './audit-vocabulary.ts';

type Whys = { readonly [Kind in PointsWhy['kind']]: (why: Extract<PointsWhy, { kind: Kind }>) => string };

/** Why an item of an evaluation got its points, with the numbers. */
export function explainPoints(why: PointsWhy): string {
  switch (why.kind) {
    case 'on-time':
      return sentences['on-time'](why);
    case 'late':
      return sentences.late(why);
    case 'not-filed':
      return sentences['not-filed'](why);
    case 'not-yet-due':
      return sentences['not-yet-due'](why);
    case 'no-due-day':
      return sentences['no-due-day'](why);
    case 'rules':
      return sentences.rules(why);
    case 'rules-unknown':
      return sentences['rules-unknown'](why);
    case 'share':
      return sentences.share(why);
    case 'too-few':
      return sentences['too-few'](why);
    case 'blank':
      return sentences.blank(why);
    case 'audit':
      return sentences.audit(why);
    case 'manual':
      return sentences.manual(why);
    case 'manual-missing':
      return sentences['manual-missing'](why);
  }
}

const sentences: Whys = {
  'on-time': ({ due, on }) => `${printDate(on)}报送，没有超过${printDate(due)}的期限`,
  late: ({ due, on, days, each }) =>
    `${printDate(on)}报送，超过${printDate(due)}期限 ${days} 天，每天扣 ${printPoints(each)} 分`,
  'not-filed': ({ due }) => `${printDate(due)}到期，没有报送`,
  'not-yet-due': ({ due }) => `还没有报送，${printDate(due)}才到期，不评`,
  'no-due-day': () => '没有布置过报送期限，不评',
  rules: ({ failed, explained, each }) =>
    [
      failed.length === 0
        ? '没有未说明的问题'
        : `${countsOf(failed)}，共 ${failed.length} 处，每处扣 ${printPoints(each)} 分`,
      ...(explained.length === 0 ? [] : [`另有 ${countsOf(explained)} 已说明原因，不扣分`]),
    ].join('；'),
  'rules-unknown': ({ rules }) => `${rules.join('、')} 未能检查（没有报送、缺数或者没有上年报告），不评`,
  share: ({ over, under, full, none }) => {
    const share = under === 0 ? 0 : Math.round((over * 1000) / under);
    return `${over} ÷ ${under} = ${Math.trunc(share / 10)}.${share % 10}%；${full}% 得满分，${none}% 不得分，其间按比例`;
  },
  'too-few': ({ under, least }) => `只有 ${under} 件，少于 ${least} 件不评`,
  blank: ({ cells }) => `${cells.join('、')} 没有数，不评`,
  audit: ({ findings }) =>
    findings.length === 0
      ? '本年没有审计发现'
      : findings.map(({ id, title, severity }) => `${id}“${title}”（${auditSeverityNames[severity]}）`).join('；'),
  manual: ({ reason, by }) => `${reason}（${by}评分）`,
  'manual-missing': () => '还没有人评分',
};

/** R01×2、R40. */
function countsOf(rules: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => (count === 1 ? rule : `${rule}×${count}`)).join('、');
}
