import type { GateHitKind } from '@gongkai/kernel';

/** What the gate finds, as people call it. */
export const gateHitNames: Record<GateHitKind, string> = {
  'identity-number': '公民身份号码',
  phone: '手机号码',
  'bank-card': '银行卡号',
  'travel-document': '出入境证件号码',
  'home-address': '家庭住址',
  minor: '未成年人姓名',
  'secret-mark': '密级标志',
  'hidden-sheet': '隐藏的工作表',
  'hidden-rows': '隐藏的行',
  'hidden-columns': '隐藏的列',
  'hidden-text': '隐藏的文字',
  comment: '批注',
  'tracked-change': '修订痕迹',
  metadata: '文件属性中的人员信息',
  'defined-name': '隐藏的名称',
  'embedded-file': '嵌入的文件',
  'external-link': '指向外部文件的链接',
  'no-text': '没有文字层，无法检查',
};
