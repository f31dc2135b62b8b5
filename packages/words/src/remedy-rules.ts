import type { ActivityProblem, RemedyRowProblem, RemedyRule } from '@gongkai/kernel';
import { remedyKindNames, remedyResultNames, remedyRoleNames } from './register-vocabulary.ts';

/** What each rule says to whoever ran into it; the article is added behind. */
export const remedyRuleSentences: { readonly [Rule in RemedyRule]: (detail: string) => string } = {
  'day-ahead': (day) => `${day} 还没有到，不能登记将来的日期`,
  'day-before-step': (day) => `日期不能早于前一步骤的日期 ${day}`,
  'served-before-decided': (day) => `送达日期不能早于作出日期 ${day}`,
  'accepted-after-receipt': (day) => `受理（立案）日期不能晚于收到通知的日期 ${day}`,
  'co-defendant-of-other-kind': () => '只有复议后起诉的案件，复议机关才是共同被告',
  'review-of-other-kind': () => '只有复议后起诉的案件才关联复议案件',
  'review-unknown': (id) => `本单位没有编号为“${id}”的复议案件`,
  'review-undecided': (id) => `复议案件“${id}”还没有登记复议决定，请先登记`,
  'suit-before-review': (day) => `起诉立案不能早于复议决定之日 ${day}`,
  'application-unknown': (id) => `本单位没有编号为“${id}”的申请`,
  'summary-before-2024': () => '2024年1月1日前受理的复议案件没有简易程序',
  'extended-twice': () => '复议期限只能延长一次',
  'extended-too-long': (day) => `复议期限最多延长30日，不得晚于 ${day}`,
  'extended-not-later': (day) => `延长后的期限应当晚于原期限 ${day}`,
  suspended: (day) => `案件自 ${day} 起中止，请先登记恢复审理；中止期间只能登记终止（其他结果）`,
  'not-suspended': () => '案件没有中止，不用登记恢复审理',
  'appeal-running': (day) => `上诉期到 ${day}，期满前不能登记生效`,
  'redo-not-corrected': () => '结果纠正的，才有责令重新处理的期限',
  'redo-not-ordered': () => '没有责令重新处理，或者已经登记重新处理',
};

export const remedyRowProblemSentences: Record<RemedyRowProblem, string> = {
  'number-missing': '没有案号',
  'number-twice': '案号在文件中出现两次',
  'kind-unknown': `不认识的案件类型，应为${Object.values(remedyKindNames).join('、')}`,
  'role-unknown': `不认识的本机关地位，应为${Object.values(remedyRoleNames).join('、')}，可以不填`,
  'co-defendant-of-other-kind': '只有复议后起诉的案件，复议机关才是共同被告',
  'organ-missing': '没有复议机关或法院',
  'day-malformed': '日期不是“2024-01-05”这样的日期',
  'day-ahead': '日期晚于今天',
  'accepted-after-receipt': '受理（立案）日期晚于收到日期',
  'result-unknown': `不认识的结果，应为${Object.values(remedyResultNames).join('、')}`,
  'result-without-day': '有结果而没有生效日期',
  'day-without-result': '有生效日期而没有结果',
  'decided-before-acceptance': '生效日期早于受理（立案）日期',
  'text-too-long': '案号、机关最多100字，案由最多200字',
  'application-unknown': '本单位没有这个编号的申请',
};

export const activityProblemSentences: Record<ActivityProblem, string> = {
  'kind-unknown': '没有这个事项类别',
  'kind-not-of-unit': '本单位不登记这一类别',
  'title-missing': '没有内容',
  'text-too-long': '内容最多200字，备注最多500字',
  'day-malformed': '日期不是“2024-01-05”这样的日期',
  'day-ahead': '日期晚于今天',
  'until-before-from': '截止日期早于起始日期',
  'until-of-flow': '这一类别只有发生日期，没有截止日期',
  'number-missing': '没有数量',
  'number-malformed': '数量应当是不带小数的数字',
  'amount-malformed': '金额应当是数字，单位为元，最多两位小数',
  'answered-before-day': '答复日期早于收到日期',
  'ways-unknown': '不认识的回应方式',
  'ways-missing': '没有回应方式',
  'field-of-other-kind': '填写了这一类别没有的栏目',
};
