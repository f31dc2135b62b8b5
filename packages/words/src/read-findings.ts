import { daysBetween, plainDate, printDate, type ReadFindingFacts } from '@gongkai/kernel';
import { gateHitNames } from './gate-vocabulary.ts';
import {
  addressFaultNames,
  contactFaultNames,
  lackNames,
  lateActNames,
  metadataFieldNames,
  ruleNeedNames,
  statutoryTopicNames,
  yearPlaceNames,
} from './rule-terms.ts';
import { say } from './say-outcome.ts';
import { formNames } from './vocabulary.ts';

type Sentence<Kind extends keyof ReadFindingFacts> = (
  facts: ReadFindingFacts[Kind],
  outcome: 'passed' | 'failed' | 'not-evaluated',
) => string;

/**
 * How findings on a text are said. The words of the text stand before the sentence (`explainFinding`). All but
 * `rule-tried` are only ever failures: that a rule held, or could not be tried, is said once a rule.
 */
export const readFindingSentences: { readonly [Kind in keyof ReadFindingFacts]: Sentence<Kind> } = {
  'rule-tried': ({ checked, needs }, outcome) =>
    say(outcome, {
      passed: () => (checked === 1 ? '核对无误' : `核对 ${checked} 处无误`),
      failed: () => '核对有误',
      unknown: () => `还不能核对：缺 ${needs.map((need) => ruleNeedNames[need]).join('、')}`,
    }),
  'text-table': ({ label, stated, table, gap }) => `${label} ${stated} ≠ 表中 ${table}，差 ${gap}`,
  'share-wrong': ({ label, part, whole, stated, computed, gap }) =>
    `${label}占比写作 ${stated}%，${part} ÷ ${whole} = ${computed}%，差 ${gap} 个百分点`,
  'parts-total': ({ label, total, sum, count, gap }) => `${label} ${total} ≠ ${count} 个分项合计 ${sum}，差 ${gap}`,
  'shares-total': ({ label, sum, count, gap }) => `${label}的 ${count} 个占比合计 ${sum}%，与 100% 差 ${gap} 个百分点`,
  'rate-wrong': ({ label, before, after, stated, computed, gap }) =>
    `${label}写作 ${stated}%，由 ${before} 到 ${after} 应为 ${computed}%，差 ${gap} 个百分点`,
  'total-average': ({ total, average, expected, gap }) =>
    expected === null
      ? `总量 ${total} 小于日均 ${average}，差 ${gap}，疑漏“万”字`
      : `总量 ${total} 与日均 ${average} 推算的 ${expected} 相差 ${gap}`,
  'not-whole': ({ label, stated }) => `${label} ${stated} 不是整数，疑漏“万”字`,
  copied: ({ of, name, score, most }) =>
    `与${of === 'prior' ? '上年报告' : '其他单位报告'}（${name}）相似 ${score}%，界限 ${most}%`,
  'foreign-name': ({ found, own }) => `写的是“${found}”，本机关是${own}`,
  'stale-year': ({ found, year }) => `写的是 ${found} 年，报告年度为 ${year} 年`,
  'claimed-listed': ({ claimed, listed, what }) => `称 ${claimed} ${what}，实列 ${listed}`,
  numbering: ({ expected, found }) => `编号应为“${expected}”，写作“${found}”`,
  'off-topic': ({ chapter, topic }) => `“${chapter}”没有写${statutoryTopicNames[topic]}`,
  'topic-missing': ({ topic }) => `全文没有${statutoryTopicNames[topic]}`,
  'cumulative-annual': ({ label, figure, year }) => `${label}累计数 ${figure} = ${year} 年新增数 ${figure}`,
  'other-dominant': ({ label, part, whole, share, most }) =>
    `${label} ${part} ÷ ${whole} = ${share}%，超过 ${most}%，分类失去意义`,
  'idle-mechanism': ({ mechanism, labels }) => `设有${mechanism}，而${labels}均为 0`,
  'channel-unused': ({ channel, label }) => `称通过${channel}公开，而${label}为 0`,
  swing: ({ label, before, after, percent, gap }) =>
    `${label}由上年 ${before} 变为 ${after}，相差 ${gap}（${percent}%），文中没有说明`,
  'joint-case': ({ name }) => `${name}：复议机关作共同被告的案件只计原行为机关，本机关不计`,
  'out-of-proportion': ({ label, figure, other, against, times }) =>
    `${label} ${figure}，是${other} ${against} 的 ${times} 倍以上`,
  'changed-published': ({ before, now }) => `公布后内容有变动而没有更正公告：${brief(before)} → ${brief(now)}`,
  'copies-differ': ({ address }) => `${address} 上的内容与公布的不同`,
  'address-bad': ({ address, fault }) => `网址 ${address} ${addressFaultNames[fault]}`,
  'contact-odd': ({ text, fault }) => `${text}${contactFaultNames[fault]}`,
  slip: ({ written, meant }) => `“${written}”疑为“${meant}”之误`,
  unclosed: ({ bracket }) => `“${bracket}”没有配对的另一半`,
  'personal-data': ({ what, text }) => `含${gateHitNames[what]} ${text}`,
  repeated: ({ score, length }) => `两处 ${length} 字以上的文字相似 ${score}%`,
  'measures-mixed': ({ label, measures }) => `${label}一组数混用量词：${measures}`,
  'measure-lacking': ({ label, stated }) => `${label}${stated} 后没有量词`,
  blurred: ({ label, stated }) => `${label}写作“${stated}”，不是确数`,
  'metadata-odd': ({ field, text }) => `${metadataFieldNames[field]}：${text}`,
  late: ({ act, name, due, on }) => {
    const until = printDate(plainDate(due));
    if (on === null) return `${name}：${lateActNames[act]}期限 ${until}，已过而未办`;
    const days = daysBetween(plainDate(due), plainDate(on));
    return `${name}：${lateActNames[act]}期限 ${until}，实际 ${printDate(plainDate(on))}，迟 ${days} 天`;
  },
  lacking: ({ name, lack }) => `${name}缺${lackNames[lack]}`,
  'year-differs': ({ place, found, year }) => `${yearPlaceNames[place]}写的是 ${found}，报告年度为 ${year} 年`,
  'template-wrong': ({ found, form }) => `所用的是${formNames[found]}，本年度应为${formNames[form]}`,
  'notice-wrong': ({ found, expected }) => `引用${found}，本年度应为${expected}`,
  'table-missing': ({ form }) => `没有附统计表（${formNames[form]}）`,
  'chapter-order': ({ chapter, before }) => `“${chapter}”应在“${before}”之前`,
  'chapter-title': ({ found, title }) => `标题写作“${found}”，应为“${title}”`,
  'prior-problem': ({ problem }) => `上年的问题“${problem}”没有写改进情况`,
};

const brief = (hash: string): string => hash.slice(0, 12);
