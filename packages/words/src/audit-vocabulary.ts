import type {
  AuditFindingEventKind,
  AuditFindingState,
  AuditSeverity,
  AuditStance,
  CheckAnswer,
  CheckCode,
  EngagementState,
  FollowResult,
  LedgerSide,
  SchemeRunKind,
  SchemeState,
  ScoreEvidence,
  StrataKind,
  TickVerdict,
} from '@gongkai/kernel';

/** Chinese terms of audit work. Each list is complete or does not compile. */
export const auditSeverityNames: Record<AuditSeverity, string> = { serious: '严重', general: '一般', minor: '轻微' };

export const auditFindingStateNames: Record<AuditFindingState, string> = {
  raised: '起草中',
  sent: '待答复',
  answered: '已答复',
  followed: '整改跟踪中',
  closed: '已销号',
  withdrawn: '已撤回',
};

export const auditFindingEventNames: Record<AuditFindingEventKind, string> = {
  raised: '提出',
  amended: '修改',
  sent: '送被查单位',
  answered: '答复',
  followed: '跟踪检查',
  closed: '销号',
  reopened: '重新打开',
  withdrawn: '撤回',
};

/** The same, looked back upon: Chinese says both alike. */
export const auditFindingDoneNames: Record<AuditFindingEventKind, string> = auditFindingEventNames;

export const auditStanceNames: Record<AuditStance, string> = {
  agrees: '认可',
  partly: '部分认可',
  disagrees: '不认可',
};

export const followResultNames: Record<FollowResult, string> = {
  done: '已整改到位',
  partly: '部分整改',
  'not-done': '未整改',
};

export const tickVerdictNames: Record<TickVerdict, string> = {
  right: '相符',
  wrong: '不符',
  unverifiable: '无法核实',
};

export const strataNames: Record<StrataKind, string> = {
  none: '不分层（简单随机）',
  unit: '按单位分层',
  month: '按月份分层',
  register: '按台账分层',
};

export const checkAnswerNames: Record<CheckAnswer, string> = {
  open: '未查',
  'in-order': '未发现问题',
  'at-fault': '有问题',
  'not-applicable': '不适用',
};

export const engagementStateNames: Record<EngagementState, string> = { open: '进行中', concluded: '已结项' };

export const ledgerSideNames: Record<LedgerSide, string> = {
  counted: '与台账计数',
  below: '与下级合计',
  carried: '与上年结转',
};

export const schemeStateNames: Record<SchemeState, string> = {
  draft: '草稿',
  'in-force': '施行中',
  retired: '已被新版取代',
};

export const schemeRunKindNames: Record<SchemeRunKind, string> = { rehearsal: '试算', counted: '正式评价' };

export const scoreEvidenceNames: Record<ScoreEvidence, string> = {
  timeliness: '报送是否按时',
  rules: '检查发现扣分',
  share: '比率折算',
  audit: '审计发现扣分',
  manual: '人工评分',
};

/** What each question of the checklist asks. */
export const checkQuestions: Record<CheckCode, string> = {
  'report-in-time': '年度报告是否在规定日期前向社会公布',
  'report-complete': '年度报告六个部分是否齐全、内容是否完整真实',
  'figures-from-records': '报表各项数是否与台账记录逐项相符',
  'totals-below': '汇总数是否等于本级与各下级之和，缺报单位是否列明',
  'carry-over': '上年结转是否等于上年报告的结转下年',
  'catalogue-kept': '主动公开目录是否编制并及时更新',
  'published-in-time': '主动公开的信息是否自形成或者变更之日起 20 个工作日内公开',
  'secrecy-reviewed': '公开前是否由第二人进行保密审查并留有记录',
  'normative-kept': '规范性文件的制发、废止、现行有效数是否与文件清单一致',
  'answered-in-time': '依申请公开是否在 20 个工作日内答复，延期是否经批准并告知',
  'refusals-grounded': '不予公开的答复是否写明法律依据、理由和救济途径',
  'third-parties-asked': '涉及第三方权益的，是否书面征求第三方意见',
  'fees-lawful': '信息处理费是否按规定标准计收并开具票据',
  'identity-guarded': '申请人身份信息是否只由受理单位保管，查看是否留痕',
  'remedies-counted': '行政复议、行政诉讼是否全部登记，共同被告是否未重复计数',
  'training-held': '是否按规定开展培训、考核和评议',
};
