/** What a letter's fields are called on screens and in refusals; `registers` holds this list against its fields. */
export const letterFieldNames = {
  reasons: '事实和理由',
  evidence: '证据',
  law: '所依据的法律、法规规定',
  classification: '密级标识和保密期限',
  opinion: '第三方意见',
  correction: '需要补正的事项',
  involved: '涉及的信息',
  disclosed: '决定公开的内容',
  withheld: '不予公开的内容和理由',
  access: '获取或者办理的方式、途径',
  search: '检索情况',
  earlier: '此前答复的文号',
  competent: '负责的行政机关',
  competentContact: '该机关的联系方式',
  disposal: '处理结果',
  counted: '计费方式和标准',
  amount: '应缴数额',
  payment: '缴纳方式',
  due: '答复期限届满日',
  until: '期限',
  asked: '告知或者征求意见的日期',
  answered: '收到补正、答复的日期',
} as const;

/** What a unit has to say of its letters before it can issue them. */
export const letterSettingNames = {
  letterMark: '机关代字',
  letterAddress: '联系地址',
  letterPhone: '联系电话',
  reviewOrgan: '行政复议机关',
  court: '管辖法院',
} as const;
export type LetterSettingName = keyof typeof letterSettingNames;

export const clauseNames = {
  'pre-review': '复议前置',
  general: '复议或者诉讼',
  none: '不写救济途径',
} as const;
