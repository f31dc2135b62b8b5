import type { OutcomeGroup } from './applications-table.ts';

/** （一） to （五） of 本年度办理结果, the same in 2019 and 2021; the two differ in （六） (domain §2.5). */
export const sharedOutcomes: readonly OutcomeGroup[] = [
  { code: 'R3.1', label: '（一）予以公开', rows: [] },
  { code: 'R3.2', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', rows: [] },
  {
    code: 'R3.3',
    label: '（三）不予公开',
    rows: [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  },
  {
    code: 'R3.4',
    label: '（四）无法提供',
    rows: ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  },
  {
    code: 'R3.5',
    label: '（五）不予处理',
    rows: [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  },
];
