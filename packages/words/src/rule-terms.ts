import type {
  AddressFault,
  ContactFault,
  Lack,
  LateAct,
  MetadataField,
  RuleNeed,
  StatutoryTopic,
  YearPlace,
} from '@gongkai/kernel';

/** What a rule lacks to be tried. */
export const ruleNeedNames: Record<RuleNeed, string> = {
  unit: '单位',
  year: '报告年度',
  form: '本年度报表格式',
  figures: '报表数',
  prior: '上年报表数',
  'prior-text': '上年报告正文',
  below: '下级汇总数',
  counted: '台账计数',
  neighbours: '其他单位名称',
  likeness: '与其他报告的比对结果',
  publication: '公布信息',
  register: '台账',
  due: '公布期限',
  signed: '落款日期',
  published: '公布日期',
  period: '统计期起止日期',
  title: '标题',
  chapters: '分章',
  table: '统计表',
  'stated-figures': '文中与表对应的数',
  shares: '文中占比及其总数',
  parts: '文中总数及其分项',
  rates: '文中变化前后的数与变化率',
  averages: '文中总量与日均数',
  counts: '文中的数',
  claims: '文中“几部分、几方面”的说法',
  numbering: '编号',
  cumulative: '文中累计数与本年数',
  mechanisms: '文中所设机构或机制',
  channels: '文中所说公开渠道',
  contacts: '联系方式',
  addresses: '网址',
  paragraphs: '成段的文字',
};

export const statutoryTopicNames: Record<StatutoryTopic, string> = {
  disclosure: '主动公开政府信息数',
  applications: '依申请公开的数',
  fees: '收费及减免情况',
  remedies: '行政复议、行政诉讼数',
};

export const lateActNames: Record<LateAct, string> = {
  disclosure: '主动公开',
  reply: '答复',
  supplement: '补正告知',
  extension: '延期告知',
  confirmation: '确认',
};

export const lackNames: Record<Lack, string> = {
  article: '所依据的法条',
  reason: '理由',
  'review-first': '应先申请行政复议的告知',
  postal: '邮政企业寄送',
  'posting-proof': '交邮凭证',
  signature: '签发',
  filing: '备案',
  seal: '盖章',
};

export const addressFaultNames: Record<AddressFault, string> = {
  malformed: '写法不对',
  unreachable: '打不开',
  'no-download': '不能下载',
};

export const contactFaultNames: Record<ContactFault, string> = {
  'no-area-code': '没有区号',
  'commercial-mail': '不是政务邮箱',
  'not-in-guide': '与公开指南不一致',
  malformed: '写法不对',
};

export const metadataFieldNames: Record<MetadataField, string> = {
  'index-number': '索引号像是占位的',
  'index-taken': '索引号与其他信息重复',
  publisher: '发布机构不是本机关',
  generated: '生成日期晚于发布日期',
};

export const yearPlaceNames: Record<YearPlace, string> = {
  title: '标题',
  table: '统计表',
  period: '统计期',
  signed: '落款日期',
  published: '公布日期',
  text: '正文',
};
