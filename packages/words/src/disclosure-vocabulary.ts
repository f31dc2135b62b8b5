import type {
  Checklist,
  ChecklistAnswer,
  ChecklistQuestion,
  DutyCycle,
  ItemAttribute,
  ItemCategory,
  ItemEventKind,
  ItemKind,
  ItemStanding,
  ItemStep,
} from '@gongkai/kernel';

/** Chinese terms of the register 主动公开. Each list is complete or does not compile. */
export const itemKindNames: Record<ItemKind, string> = {
  regulation: '规章',
  normative: '行政规范性文件',
  interpretation: '政策解读',
  budget: '预算、决算',
  proposal: '建议提案办理结果',
  other: '其他政府信息',
};

/** The wording of the articles (条例第二十、二十一条; 2007年条例第十至十二条), shortened to fit a list. */
export const itemCategoryNames: Record<ItemCategory, string> = {
  A20_01: '行政法规、规章和规范性文件',
  A20_02: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
  A20_03: '国民经济和社会发展规划、专项规划、区域规划及相关政策',
  A20_04: '国民经济和社会发展统计信息',
  A20_05: '行政许可和其他对外管理服务事项的依据、条件、程序及办理结果',
  A20_06: '行政处罚、行政强制的依据、条件、程序及有一定社会影响的行政处罚决定',
  A20_07: '财政预算、决算信息',
  A20_08: '行政事业性收费项目及其依据、标准',
  A20_09: '政府集中采购项目的目录、标准及实施情况',
  A20_10: '重大建设项目的批准和实施情况',
  A20_11: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
  A20_12: '突发公共事件的应急预案、预警信息及应对情况',
  A20_13: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
  A20_14: '公务员招考的职位、名额、报考条件等事项以及录用结果',
  A20_15: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
  A21_C: '市政建设、公共服务、公益事业、土地征收、房屋征收、治安管理、社会救助等',
  A21_T: '农业农村政策、农田水利、土地承包经营权流转、宅基地、征收、筹资筹劳、社会救助等',
  L10_01: '行政法规、规章和规范性文件',
  L10_02: '国民经济和社会发展规划、专项规划、区域规划及相关政策',
  L10_03: '国民经济和社会发展统计信息',
  L10_04: '财政预算、决算报告',
  L10_05: '行政事业性收费的项目、依据、标准',
  L10_06: '政府集中采购项目的目录、标准及实施情况',
  L10_07: '行政许可的事项、依据、条件、数量、程序、期限、材料目录及办理情况',
  L10_08: '重大建设项目的批准和实施情况',
  L10_09: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
  L10_10: '突发公共事件的应急预案、预警信息及应对情况',
  L10_11: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
  L11_01: '城乡建设和管理的重大事项',
  L11_02: '社会公益事业建设情况',
  L11_03: '征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况',
  L11_04: '抢险救灾、优抚、救济、社会捐助等款物的管理、使用和分配情况',
  L12_01: '贯彻落实国家关于农村工作政策的情况',
  L12_02: '财政收支、各类专项资金的管理和使用情况',
  L12_03: '土地利用总体规划、宅基地使用的审核情况',
  L12_04: '征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况',
  L12_05: '债权债务、筹资筹劳情况',
  L12_06: '抢险救灾、优抚、救济、社会捐助等款物的发放情况',
  L12_07: '集体企业及其他经济实体承包、租赁、拍卖等情况',
  L12_08: '执行计划生育政策的情况',
  'G1.1.1': '组织机构、职责分工和办事指南',
  'G1.1.2': '社会救助、社会保障、就业和计生卫生服务',
  'G1.1.3': '财务收支',
  'G1.1.4': '工程项目和服务采购',
  'G1.1.5': '土地征收、房屋征收补偿',
  'G1.1.6': '集体资产资源处置和土地承包经营权流转',
  'G1.1.7': '宅基地使用审核',
  'G1.1.8': '筹资筹劳',
  'G1.1.9': '其他',
};

export const itemAttributeNames: Record<ItemAttribute, string> = {
  public: '主动公开',
  'on-request': '依申请公开',
  withheld: '不予公开',
};

export const itemStepNames: Record<ItemStep, string> = {
  section: '科室审核',
  office: '办公室综合审核',
  secrecy: '保密审查',
  leader: '分管领导审核',
};

export const itemStandingNames: Record<ItemStanding, string> = {
  draft: '起草',
  section: '待科室审核',
  office: '待综合审核',
  secrecy: '待保密审查',
  leader: '待领导审核',
  returned: '已退回',
  escalated: '已报请确定',
  ready: '待公布',
  published: '已公布',
  kept: '存台账不公布',
  repealed: '已废止',
  withdrawn: '已撤下',
  dropped: '已作废',
  moved: '已移交',
  expired: '已失效',
};

export const itemEventNames: Record<ItemEventKind, string> = {
  drafted: '起草',
  saved: '修改',
  submitted: '提交审核',
  recalled: '撤回修改',
  passed: '审核通过',
  returned: '退回',
  escalated: '报请确定',
  overruled: '说明放行',
  published: '公布',
  channelled: '增加公开渠道',
  revised: '启动修订',
  repealed: '废止',
  replaced: '被替代',
  withdrawn: '撤下',
  dropped: '作废',
  moved: '移交承接单位',
  recorded: '补录',
};

export const checklistNames: Record<Checklist, string> = { wording: '规范性审核', secrecy: '保密审查' };

export const checklistQuestionNames: Record<ChecklistQuestion, string> = {
  competence: '由本机关制作，或者依法应由本机关公开（条例第十条）',
  coordination: '涉及其他机关的，已经协商、确认一致（条例第十一条）',
  attribute: '公开属性认定准确，拟不公开的已说明理由',
  timeliness: '内容现行有效，没有超出二十个工作日',
  wording: '标题、文号、落款、日期和表述规范',
  errors: '没有错别字和错误、敏感表述',
  copyright: '引用的文字、图片不侵犯著作权',
  'state-secret': '不涉及国家秘密',
  'work-secret': '不涉及工作秘密和内部事务、过程性信息',
  'trade-secret': '不涉及商业秘密，或者已征求权利人意见',
  privacy: '身份证号、手机号、住址、银行账号等个人信息已作处理',
  minors: '没有可以识别未成年人的信息',
  safety: '不危及国家安全、公共安全、经济安全和社会稳定',
};

export const checklistAnswerNames: Record<ChecklistAnswer, string> = {
  fine: '符合',
  none: '不涉及',
  problem: '有问题',
};

export const dutyCycleNames: Record<DutyCycle, string> = {
  month: '每月',
  quarter: '每季度',
  half: '每半年',
  year: '每年',
};
