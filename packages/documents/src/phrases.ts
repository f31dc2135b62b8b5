import { type PlainDate, printDate } from '@gongkai/kernel';
import type { Coverage } from '@gongkai/reports';

/** What the program itself prints in a document, in one place. Labels of forms are the forms' own. */
export const phrases = {
  demo: '演示数据',
  preview: '预览，尚未制发',
  notReported: '未报',
  notApplicable: '—',
  states: { value: '有数', zero: '零', 'not-applicable': '不适用', 'not-reported': '未报' },
  legend: '注：“—”表示不适用或不设数，“未报”表示没有填报，均不等于零。',
  blankLegend: '注：空白格表示没有填报，“—”表示不适用或不设数，均不等于零。',
  chapterMissing: '（本章文字未收录）',
  annexes: '附件',
  rollUpTitle: '本级、下级、合计对照表',
  csvHead: ['指标代码', '指标', '单位', '数', '状态'],
  rollUpHead: ['指标', '单位', '本级', '下级', '合计'],
  skipToReport: '跳到正文',
  codeHead: '指标代码',
  coverage: '报送情况',
  cover: {
    sheet: '说明',
    unit: '单位',
    unitCode: '单位代码',
    form: '报表',
    formCode: '报表代码',
    period: '统计期',
    span: '起止日期',
    signed: '签发日期',
    published: '公布日期',
    version: '报送版本',
    digest: '数据校验码（SHA-256）',
    code: '核验码',
    verification: '核验地址',
    status: '状态',
    blank: '空白格',
    blankMeans: '没有填报，不等于零；“—”表示不适用或不设数。',
    keys: '回传',
    keysMean: '各表第一行和最后一列为隐藏的指标代码，回传时据此识别各数；可以移动行列，请勿删除。',
  },
  opening: (ground: string, from: PlainDate, to: PlainDate) =>
    `本报告依据${ground}编制。所列数据的统计期限为${printDate(from)}至${printDate(to)}。`,
  notSummed: (labels: readonly string[], reason: string) => `${labels.join('、')}不作汇总：${reason}。`,
  version: (version: number) => `报送版本：第${version}次`,
  digest: (sha256: string) => `数据校验码（SHA-256）：${sha256}`,
  code: (code: string) => `核验码：${code}`,
  verification: (address: string) => `核验地址：${address}`,
  errata: {
    title: '更正说明',
    version: (version: number, day: string, reason: string | null) =>
      `第${version}次报送的内容于${day}公布，更正了此前公布的内容${reason === null ? '' : `。更正原因：${reason}`}。`,
    table: (version: number) => `第${version}次报送更正的数`,
    head: ['指标', '更正前', '更正后'],
    chapters: (titles: readonly string[]) => `文字有改动的部分：${titles.join('、')}。`,
  },
} as const;

/** One sentence on how complete a total is; missing units by name, never as zero. */
export function coverageSentence({ expected, reported, nil, missing, missingReason }: Coverage): string {
  const nilPart = nil > 0 ? `（其中零报告${nil}个）` : '';
  const counted = `${phrases.coverage}：应报${expected}个单位，已报${reported}个${nilPart}`;
  if (missing.length === 0) return `${counted}，全部报齐。`;
  const names = missing.map((unit) => unit.name).join('、');
  const why = missingReason === null || missingReason === undefined ? '' : `缺报说明：${missingReason}。`;
  return `${counted}，未报${missing.length}个：${names}。${why}合计只含已报单位，未报不按零计。`;
}
