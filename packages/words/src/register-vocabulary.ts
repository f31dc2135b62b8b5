import type {
  ActivityKind,
  ApplicantKind,
  ApplicationChannel,
  ConcernWay,
  DisclosureChannel,
  Outcome,
  Register,
  RemedyAppeal,
  RemedyEvent,
  RemedyKind,
  RemedyProcedure,
  RemedyResult,
  RemedyRole,
  RemedyState,
  RemedyStep,
} from '@gongkai/kernel';

/** Chinese terms of the registers' closed lists. Each list is complete or does not compile. */
export const registerNames: Record<Register, string> = {
  items: '主动公开',
  applications: '依申请公开',
  remedies: '复议诉讼',
  activities: '工作台账',
};

export const applicantKindNames: Record<ApplicantKind, string> = {
  person: '自然人',
  business: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  legal: '法律服务机构',
  other: '其他组织',
};

export const applicationChannelNames: Record<ApplicationChannel, string> = {
  counter: '当面提交',
  oral: '当面口述（代为填写）',
  'registered-post': '邮寄（需签收）',
  post: '平常信函',
  web: '网上提交',
  email: '电子邮件',
  fax: '传真',
};

export const outcomeNames: Record<Outcome, string> = {
  'already-public': '予以公开（已主动公开，告知获取方式）',
  granted: '予以公开',
  partial: '部分公开',
  'deny-state-secret': '不予公开：国家秘密',
  'deny-law': '不予公开：法律、行政法规禁止公开',
  'deny-safety': '不予公开：危及“三安全一稳定”',
  'deny-trade-secret': '不予公开：第三方商业秘密',
  'deny-privacy': '不予公开：第三方个人隐私',
  'deny-internal': '不予公开：内部事务信息',
  'deny-process': '不予公开：过程性信息',
  'deny-case-file': '不予公开：行政执法案卷',
  'query-elsewhere': '不予公开：行政查询事项',
  'not-existing': '无法提供：信息不存在',
  'not-ours': '无法提供：不属于本机关负责公开',
  'needs-making': '无法提供：没有现成信息，需要另行制作',
  unclear: '无法提供：补正后内容仍不明确',
  petition: '不予处理：信访、投诉、举报类申请',
  repeated: '不予处理：重复申请',
  publication: '不予处理：要求提供公开出版物',
  excessive: '不予处理：无正当理由大量、反复申请',
  confirmation: '不予处理：要求确认或者重新出具已获取信息',
  'correction-lapsed': '其他处理：逾期不补正',
  'fee-lapsed': '其他处理：逾期未缴费',
  withdrawn: '其他处理：申请人撤回',
  other: '其他处理：其他',
};

export const disclosureChannelNames: Record<DisclosureChannel, string> = {
  gazette: '政府公报',
  website: '政府网站',
  weibo: '政务微博',
  wechat: '政务微信',
  press: '报刊',
  broadcast: '广播电视',
  'bulletin-board': '公示栏',
  screen: '电子屏',
  'notice-column': '揭示板',
  brochure: '宣传册',
  'reading-point': '查阅点',
  other: '其他',
};

export const remedyKindNames: Record<RemedyKind, string> = {
  review: '行政复议',
  'suit-direct': '行政诉讼（未经复议直接起诉）',
  'suit-after-review': '行政诉讼（复议后起诉）',
};

export const remedyResultNames: Record<RemedyResult, string> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
};

export const remedyRoleNames: Record<RemedyRole, string> = {
  respondent: '被申请人、被告（原行为机关）',
  'co-defendant': '共同被告（复议机关）',
};

export const remedyStateNames: Record<RemedyState, string> = {
  open: '待答复',
  replied: '已答复，待决定',
  'first-decided': '一审已判，上诉期内',
  appealed: '二审中',
  closed: '已审结',
  void: '登记作废',
  moved: '已移交',
};

export const remedyEventNames: Record<RemedyEvent, string> = {
  registered: '登记',
  amended: '更正登记',
  replied: '提交答复（答辩）',
  extended: '期限延长',
  suspended: '中止',
  resumed: '恢复审理',
  decided: '决定（裁判）',
  appealed: '提起上诉',
  'took-effect': '裁判生效',
  redone: '重新处理',
  retried: '记录再审',
  'taken-over': '补录结果',
  voided: '登记作废',
  moved: '移交承接单位',
};

export const remedyProcedureNames: Record<RemedyProcedure, string> = {
  ordinary: '普通程序',
  summary: '简易程序',
};

export const remedyAppealNames: Record<RemedyAppeal, string> = {
  judgment: '判决，可以上诉（15日）',
  ruling: '裁定，可以上诉（10日）',
  none: '准许撤诉、调解等，不上诉',
};

export const remedyStepNames: Record<RemedyStep, string> = {
  reply: '提交答复（答辩）状和证据',
  review: '复议机关作出决定',
  'first-instance': '法院作出一审裁判',
  appeal: '上诉期届满',
  'second-instance': '法院作出二审裁判',
  suit: '申请人可以起诉的期限',
  redo: '按要求重新处理',
};

export const activityKindNames: Record<ActivityKind, string> = {
  meeting: '工作会议、专题会议',
  training: '培训、宣传活动',
  'press-conference': '新闻发布会',
  interview: '政府网站在线访谈',
  'public-concern': '公众关注热点、重大舆情回应',
  interpretation: '政策解读稿件',
  complaint: '举报投诉',
  budget: '专项经费',
  licence: '行政许可决定',
  penalty: '行政处罚决定',
  coercion: '行政强制决定',
  charge: '行政事业性收费',
  procurement: '政府集中采购',
  'superior-notice': '协助上级公示',
  'board-update': '公开栏更新',
  'residents-meeting': '居（村）民会议、代表会议',
  consultation: '民主协商、听证',
  'content-audit': '监督组织审核公开内容',
  'village-decision': '“四议两公开”决策',
  'reading-visit': '查阅点接待查阅、打印',
  'guided-application': '引导提出公开申请',
  opinion: '意见、建议和投诉',
  'finance-publication': '财务收支公布',
  office: '专门机构',
  'reading-point': '信息查阅点',
  'staff-full': '专职人员',
  'staff-part': '兼职人员',
  supervisor: '义务监督员',
  board: '公开栏、公示栏、揭示板',
  screen: '电子公示屏',
  group: '公众号、网络群组',
};

export const concernWayNames: Record<ConcernWay, string> = {
  'press-conference': '新闻发布会',
  interview: '在线访谈',
  social: '微博、微信',
  other: '其他方式',
};
