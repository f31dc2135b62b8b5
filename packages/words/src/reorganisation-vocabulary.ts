import type { ReorganisationKind, ReorganisationProblem } from '@gongkai/kernel';

/** Chinese terms of 机构调整. Each list is complete or does not compile. */
export const reorganisationKindNames: Record<ReorganisationKind, string> = {
  merge: '合并',
  split: '分设',
  transfer: '划转',
  rename: '更名',
  close: '撤销',
};

/** What stands against a reorganisation; the unit is named before it, what it turns on after it. */
export const reorganisationProblems: Record<ReorganisationProblem, string> = {
  'nothing-changes': '没有写明任何变动',
  'not-of-its-kind': '所写的变动与所选的调整类型不符',
  'day-ahead': '生效日尚未到，请在生效当日或之后办理',
  'unit-unknown': '没有这个单位',
  'outside-scope': '不在本单位之下',
  'other-place': '跨县（市、区）的划转不在此办理：请在原区撤销、在新区设立，案件由两区书面移交',
  'closed-already': '此前已撤销，撤销日',
  'opened-later': '在生效日之后才设立，设立日',
  'changed-since': '在生效日当天或之后已有另一次调整',
  'named-twice': '被写了两次',
  'code-taken': '代码已被使用；代码一经使用不得改作他用',
  'parent-missing': '上级单位在生效日不存在',
  'kind-not-below': '这一类单位不能设在该上级之下',
  'kind-differs': '承接单位的类型不同：行政机关的职权由行政机关承接，社区（村）由社区（村）承接，科室由科室承接',
  'successor-missing': '承接单位不存在',
  'successor-ends': '承接单位本身也被撤销',
  'heir-missing': '没有指明由谁承接在办事项和以往数据',
  'below-left': '其下单位没有写明去向',
  'opened-for-nothing': '新设单位没有任何单位并入，也没有下级单位',
  'cases-open': '还有在办事项或有效文件，撤销前须指明承接单位，件数',
  'report-counted': '生效日所在期间的报告已被接收，须先退回，否则会重复计入',
  'report-owed': '还欠上一年度的报告，单位撤销后无人可报，须先报送并接收',
  'report-under-way': '有尚未了结的报告，单位撤销后无人可以办理，须先报送并接收，或撤回、删除草稿',
};
