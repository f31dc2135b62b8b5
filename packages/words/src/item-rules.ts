import type { ItemRule } from '@gongkai/kernel';
import { checklistQuestions, itemCategories } from '@gongkai/kernel';
import { checklistQuestionNames, itemCategoryNames } from './disclosure-vocabulary.ts';

/** What each field of an item is called. */
export const itemFieldNames: Readonly<Record<string, string>> = {
  title: '标题',
  summary: '内容概述',
  text: '正文',
  documentNumber: '文号',
  kind: '信息种类',
  category: '公开类别',
  attribute: '公开属性',
  attributeReason: '不公开的理由',
  indexNumber: '索引号',
  section: '责任科室',
  formedOn: '生成日期',
  signedOn: '签发日期',
  issuedOn: '印发日期',
  enteredOn: '录入日期',
  publishedOn: '公开日期',
  validFrom: '有效期起',
  validTo: '有效期止',
  repealedOn: '废止日期',
  channels: '公开渠道',
  url: '网址',
  lead: '本机关牵头',
  interprets: '所解读的文件',
  replaces: '所替代的文件',
};

/** A rule of the register 主动公开 as a sentence: what is wrong, and what to do. `detail` as the rule's code says. */
export const itemRuleSentences: Record<ItemRule, (detail: string) => string> = {
  'own-item': () => '不能审核自己起草、修改或提交的条目，请由另一人办理',
  'third-hand': () => '上传、审核、公布须由三个人办理，请由未起草、也未作最后一道审核的人公布',
  'house-step': () => '这一环节由本机关办理，科室不能代办',
  incomplete: (fields) =>
    `还没有填：${fields
      .split(' ')
      .map((field) => itemFieldNames[field] ?? field)
      .join('、')}`,
  'category-unfit': (code) => {
    const category = itemCategories.find((each) => each === code);
    return `公开类别“${category === undefined ? code : itemCategoryNames[category]}”不适用于本单位，或者不适用于这一生成日期`;
  },
  'regulation-unfit': () => '区、街道没有规章制定权；请选择“行政规范性文件”',
  'dates-order': (days) => {
    const [earlier = '', later = ''] = days.split(' ');
    return `日期顺序不对：${earlier} 不能晚于 ${later}（生成 ≤ 签发 ≤ 印发 ≤ 公开 ≤ 今天）`;
  },
  'index-placeholder': (index) => `“${index}”不是索引号；请填写真实的索引号，或者留空由系统编制`,
  'index-taken': (index) => `索引号“${index}”已被使用`,
  'checklist-open': (count) => `审查清单还有 ${count} 项没有回答（条例第十七条）`,
  'checklist-problem': (code) => {
    const question = checklistQuestions.find((each) => each === code);
    return `审查清单中“${question === undefined ? code : checklistQuestionNames[question]}”有问题，请退回修改或报请确定（条例第十七条）`;
  },
  'gate-open': (count) => `还有 ${count} 处个人信息没有处理，遮盖后或者由第二人说明理由后方可公布（条例第十五条）`,
  'gate-secret': (where) =>
    `“${where}”有密级标志：本系统不得存放涉密内容，没有保存（条例第十四条、保守国家秘密法第三十五条）`,
  'channel-missing': () => '请至少填写一个公开渠道',
  'link-unfit': () => '所关联的条目不存在，或者还没有公布',
  'published-fixed': () => '已公布的条目不能直接修改，请先启动修订',
};
