import type { RefusalCode, RefusalFacts } from '@gongkai/kernel';
import { applicationRuleSentences } from './application-rules.ts';
import { applicationEventName, applicationStateName } from './application-vocabulary.ts';
import { auditRuleSentences } from './audit-rules.ts';
import { auditFindingEventNames, auditFindingStateNames } from './audit-vocabulary.ts';
import { explainCalendarProblem, explainClockRule } from './clock.ts';
import { printDay } from './dates.ts';
import { itemEventNames, itemStandingNames } from './disclosure-vocabulary.ts';
import { evidenceHeadNames, evidenceStateNames } from './evidence-vocabulary.ts';
import { itemRuleSentences } from './item-rules.ts';
import { letterSettingNames } from './letter-terms.ts';
import { remedyEventNames, remedyStateNames } from './register-vocabulary.ts';
import { activityProblemSentences, remedyRuleSentences } from './remedy-rules.ts';
import { reorganisationProblems } from './reorganisation-vocabulary.ts';

/** A refusal code without its sentence does not compile here. Sentences say what happened and what to do next. */
export const refusalSentences: { readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => string } = {
  'not-signed-in': () => '登录已失效，请重新登录',
  'wrong-name-or-password': () => '用户名或密码不正确',
  'password-must-change': () => '请先设置自己的密码，再继续使用',
  'password-too-weak': ({ least }) => `密码至少 ${least} 位，并且不能是常见密码或与用户名相同`,
  'password-too-simple': ({ least, kinds }) =>
    `密码至少 ${least} 位，大写字母、小写字母、数字、其他字符中须有 ${kinds} 类`,
  'password-used-before': ({ last }) => `不能与最近用过的 ${last} 个密码相同`,
  'code-needed': () => '请输入验证器上的动态码',
  'code-wrong': () => '动态码或恢复码不正确；动态码每半分钟更换，每个只能用一次',
  'second-factor-needed': () => '您的角色须启用动态码，请先设置',
  'second-factor-state': () => '动态码的设置已有变化，请刷新后重试',
  'duties-separated': () => '本单位实行三员分立：系统管理员、安全管理员、审计管理员不得由一人兼任，也不设合一的管理员',
  'duties-not-separated': ({ names, missing }) =>
    names === '' ? `还没有${missing}，三员齐备后才能分立` : `${names} 还担任合一的管理员或兼任三员中的两员，请先调整`,
  'invitation-used': () => '初始密码已用过，请联系本单位管理员重新发放',
  'person-suspended': () => '您的账号已停用，请联系本单位管理员',
  'shown-once': () => '这一步已经办过，初始密码只显示一次；没有记下的，请重置密码',
  'not-allowed': () => '您在该单位没有办理此事的权限',
  'unit-not-found': ({ unit }) => `没有代码为“${unit}”的单位`,
  'unit-exists': ({ unit }) => `代码“${unit}”已被使用；代码一经使用不得改作他用`,
  'unit-closed': ({ unit, on }) => `单位“${unit}”已于${printDay(on)}撤销`,
  'unit-kind-not-below': ({ kind, parent }) => `“${parent}”之下不能设“${kind}”`,
  'unit-code-not-below': ({ unit, parent }) => `代码“${unit}”不是“${parent}”的下级代码`,
  'reorganisation-problem': ({ problem, unit, detail }) =>
    `机构调整不能办理：${[unit, reorganisationProblems[problem], detail].filter((part) => part !== '').join(' ')}`,
  'unit-has-open-units': ({ count }) => `其下还有 ${count} 个单位未撤销，请先办理`,
  'import-has-errors': ({ count }) => `文件中有 ${count} 行有误，一行也没有导入；请改正后重新上传`,
  'form-unknown': ({ form }) => `没有“${form}”这种报表`,
  'form-not-of-year': ({ form, year }) => `${year} 年不使用报表“${form}”`,
  'form-not-filed-by': ({ form, kind }) => `${kind}不填报“${form}”`,
  'period-malformed': ({ period }) => `“${period}”不是年度、季度或月份`,
  'period-not-ended': ({ ends }) => `统计期到 ${ends} 才结束，期满后方可签发和报送`,
  'cell-unknown': ({ cell }) => `报表中没有指标“${cell}”`,
  'cell-not-applicable': ({ cell }) => `指标“${cell}”不适用于本单位，不用填`,
  'cell-computed': ({ cell }) => `“${cell}”由各分项自动相加，不能直接填写`,
  'figure-malformed': ({ text }) => `“${text}”不是可以填报的数：件数、人数填非负整数，金额最多两位小数`,
  'cell-changed': ({ yours, theirs, by }) => `${by} 刚把此格改为 ${theirs}，您填的是 ${yours}；请核对后再保存`,
  'chapter-unknown': ({ chapter }) => `报告中没有“${chapter}”这一部分`,
  'year-not-open': ({ period }) => `上级还没有布置 ${period} 的填报`,
  'year-already-open': ({ period }) => `${period} 的填报已经布置过`,
  'year-closed': ({ period, on }) => `${period} 的填报已于${printDay(on)}截止收口，如需修改请联系上级重新开放`,
  'report-not-found': () => '还没有这份报告',
  'report-exists': () => '该单位当期已有报告，不能补录覆盖',
  'report-state': () => '报告现在的状态不能办理此事，请刷新后查看',
  'report-locked': () => '报告现在不能修改',
  'stale-version': () => '报告刚被他人办理过，已为您取得最新内容，请核对后再操作',
  'findings-open': ({ errors, warnings }) => `还有 ${errors} 处错误未改正、${warnings} 处提示未说明，暂不能报送`,
  'chapters-missing': ({ chapters }) => `以下部分还没有写：${chapters}`,
  'reason-missing': () => '请写明理由',
  'own-decision': () => '不能接收或退回本单位自己的报告',
  'waiver-of-error': ({ rule }) => `${rule} 是必须成立的关系，只能改正，不能说明放行`,
  'finding-not-found': ({ rule }) => `没有待说明的检查发现“${rule}”`,
  'children-open': ({ count }) => `还有 ${count} 个下级单位没有报齐`,
  'missing-unexplained': ({ count }) => `还有 ${count} 个单位未报；缺报报送请写明原因，原因将随报告一并公布`,
  'reminded-already': ({ on }) => `${printDay(on)}已经催报过，一个单位一天只催一次`,
  'nothing-to-remind': () => '该单位本期没有待报的报告，不用催报',
  'exception-past': ({ until }) => `延期的截止日${printDay(until)}已过，请另定以后的日子`,
  'nothing-then': () => '那时还没有报送过，没有可比的内容',
  'person-not-found': () => '没有这位人员',
  'person-exists': ({ name }) => `用户名“${name}”已有人使用`,
  'last-administrator': () => '这是本单位最后一位管理员，请先指定接任者',
  'role-above-own': () => '不能授予超出自己权限的角色',
  'remedy-not-found': ({ id }) => `没有编号为“${id}”的复议诉讼案件`,
  'remedy-state': ({ event, state }) =>
    `案件现在是“${remedyStateNames[state]}”，不能登记“${remedyEventNames[event]}”；请刷新后查看可以办理的步骤`,
  'remedy-rule': ({ rule, article, detail }) => `${remedyRuleSentences[rule](detail)}（${article}）`,
  'audit-work-not-found': ({ id }) => `没有编号为“${id}”的审计工作记录`,
  'audit-finding-state': ({ event, state }) =>
    state === 'nothing'
      ? '审计发现还没有提出'
      : `审计发现现在是“${auditFindingStateNames[state]}”，不能“${auditFindingEventNames[event]}”；请刷新后查看`,
  'audit-rule': ({ rule, detail }) => auditRuleSentences[rule](detail),
  'activity-not-found': ({ id }) => `没有编号为“${id}”的台账记录，可能已被删除；请刷新`,
  'activity-row': ({ problem }) => activityProblemSentences[problem],
  'item-not-found': ({ id }) => `没有编号为“${id}”的公开条目`,
  'item-state': ({ event, state }) =>
    state === 'nothing'
      ? '条目还没有建立'
      : `条目现在是“${itemStandingNames[state]}”，不能“${itemEventNames[event]}”；请刷新后查看`,
  'item-rule': ({ rule, detail }) => itemRuleSentences[rule](detail),
  'application-not-found': ({ id }) => `没有编号为“${id}”的申请`,
  'application-state': ({ event, state, article }) =>
    `申请现在是“${applicationStateName(state)}”，不能办理“${applicationEventName(event)}”；请刷新后查看可以办理的步骤${article === '' ? '' : `（${article}）`}`,
  'application-rule': ({ rule, article, detail }) => `${applicationRuleSentences[rule](detail)}（${article}）`,
  'clock-rule': (facts) => explainClockRule(facts),
  'letter-incomplete': ({ letter, missing, ground }) =>
    `《${letter}》还缺：${missing}${ground === '' ? '' : `（${ground}）`}`,
  'letter-clause': ({ letter, ground }) =>
    `《${letter}》的救济途径由法律规定，不能另选（行政复议法第二十条、第二十三条，行政诉讼法第四十五条、第四十六条${ground === '' ? '' : `；${ground}`}）`,
  'letter-setting': ({ setting }) => `本单位还没有设置文书上的“${letterSettingNames[setting]}”，请先在单位设置中填写`,
  'letter-issued': ({ letter, number }) =>
    `《${letter}》已经以${number}发出，不能重复制发；确有错误的，请制发更正件并注明原文号`,
  'letter-untimely': ({ letter }) => `这件申请现在的办理情况不能制发《${letter}》，请先办理相应的步骤`,
  'fee-none': () => '按标准计算不收费，不用发收费通知',
  'fee-method': () => '这件申请已经选定一种标准计费，一件只能选择一种、收取一次（国办函〔2020〕109号）',
  'fee-state': () => '收费现在的情况不能办理此事，请刷新后查看',
  'calendar-year-wrong': (facts) => explainCalendarProblem(facts),
  'file-not-what-it-says': ({ name, expected }) => `“${name}”的内容不是 ${expected}，或者文件已经损坏；请检查文件`,
  'file-too-large': ({ name, most }) => `“${name}”超过 ${most} MB${packed(name) ? '（按解开后的大小算）' : ''}`,
  'file-kind-refused': ({ name, kinds }) => `“${name}”不是可以上传的文件，请改用 ${kinds}`,
  'file-locked': ({ name }) => `“${name}”设有打开密码，请去掉密码后重新上传`,
  'file-unreadable': ({ name }) => `“${name}”读不出来，可能已损坏或内容过大；请另存或拆分后重新上传`,
  'secret-material': ({ name, where, mark }) =>
    `“${name}”${where === '' ? '' : `（${where}）`}标有“${mark}”。本系统不得存放涉密和标密材料，文件没有保存；请按保密规定处理`,
  'file-old-format': ({ name, kind, into }) =>
    kind === '.ofd'
      ? `“${name}”是 OFD 版式文件，读不出文字；请用 OFD 阅读器导出为 ${into} 或文本后再放进来`
      : `“${name}”是 ${kind} 文件，读不出文字；请用 WPS 或 Office 打开后另存为 ${into} 再放进来`,
  'report-scanned': ({ name }) =>
    /\.(?:txt|html?)$/i.test(name)
      ? `“${name}”里没有报告的文字，可能是空文件或存错了文件；请检查后再放进来`
      : `“${name}”是扫描件或图片，没有文字层，读不出数；请找文字版，或先做文字识别再放进来`,
  'report-too-long': ({ name, most }) =>
    `“${name}”的文字超过 ${most / 10_000} 万字，不像一份年度报告；请只留下报告本身再放进来`,
  'report-other-kind': ({ name }) => `“${name}”不是政府信息公开年度报告`,
  'report-several': ({ name, titles }) => `“${name}”里有不止一份报告（${titles}）；请拆成一份一个文件再放进来`,
  'evidence-not-found': () => '没有这份历史报告，可能已被移除；请刷新',
  'evidence-state': ({ state }) => `这份历史报告现在是“${evidenceStateNames[state]}”，不能办理此事；请刷新后查看`,
  'evidence-head-missing': ({ missing }) => `还没有填明${evidenceHeadNames[missing]}`,
  'evidence-undecided': ({ count }) => `还有 ${count} 个数没有看过`,
  'evidence-contradiction': ({ label, texts }) => `“${label}”采用了不一样的数（${texts}），请只留一个`,
  'evidence-fact-unknown': () => '这个数已不在读数中，请刷新',
  'evidence-offered': () => '这份历史报告已经交付该单位，或者该单位已经答复；请刷新后查看',
  'evidence-of-another': () => '报告不是本单位的，不能采用到本单位的历年数据；可以记为证据',
  'attachment-not-found': () => '没有找到这个附件，可能已被移除',
  'form-file-of-another': ({ what, theirs, ours }) =>
    `文件是${{ unit: '另一单位', form: '另一种报表', period: '另一统计期' }[what]}的（${theirs}），这里是 ${ours}，不能导入`,
  'cell-note-not-found': () => '没有找到这条批注',
  'cell-note-settled': ({ by }) => `${by}已经办结这条待核`,
  'attachment-bound': () => '附件所属的事项已经提交，不能移除',
  'input-malformed': ({ path, problem }) =>
    path === '' ? '提交的内容不完整或格式不对' : `“${path}”填写有误：${problem}`,
  'too-large': ({ most }) => `提交的内容超过 ${most} MB`,
  'key-missing': () => '请求缺少防重复标识，请刷新页面后重试',
  'key-reused': () => '防重复标识已用于另一次操作，请刷新页面后重试',
  overloaded: () => '现在办理的人太多，请过几秒再试',
  'too-many-attempts': ({ seconds }) =>
    `尝试次数过多，请 ${seconds < 120 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`}后再试`,
  busy: () => '系统正忙，请稍后再试，您填写的内容没有丢失',
  'not-found': () => '没有找到要看的内容',
  fault: ({ id }) => `系统出了故障，已记录（${id}）；您填写的内容没有丢失，请稍后再试`,
};

/** Files that are packed, whose size is counted unpacked. */
const packed = (name: string): boolean => /\.(?:docx|xlsx)$/i.test(name);
