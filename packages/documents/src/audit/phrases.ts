import type { ErrorRate } from '@gongkai/auditing';
import { chineseNumeral } from '../chinese-numeral.ts';

/** What working papers and circulars print of their own, in one place. */
export const auditPhrases = {
  chapters: {
    engagement: '一、审计项目',
    checklist: '二、检查清单',
    ledger: '三、勾稽台账',
    samples: '四、抽样检查',
    findings: '五、审计发现及整改情况',
  },
  title: (engagement: string) => `${engagement}工作底稿`,
  scope: '审计范围',
  report: '审计报表',
  started: '开始日期',
  state: '项目状态',
  purpose: '依据和目的',
  none: '无。',
  colon: '：',
  checkTitle: '检查清单',
  checkHead: ['项目', '依据', '结论', '说明'],
  checkSummary: (answered: number, total: number, atFault: number) =>
    `共 ${total} 项，已查 ${answered} 项，其中有问题 ${atFault} 项。`,
  ledgersTitle: '各报告核对情况',
  ledgersHead: ['报告', '核对格数', '未说明', '已说明', '未能核对', '备注'],
  ledgerSummary: (reports: number, unsettled: number, silent: number) =>
    `逐格核对 ${reports} 份报告，其中 ${unsettled} 份有未说明的差异${silent === 0 ? '' : `；另有 ${silent} 份还没有报告`}。`,
  ledgerTitle: (name: string) => `${name}勾稽差异`,
  ledgerHead: ['指标', '报告数', '比对', '应为', '差', '说明'],
  noReport: '还没有报告',
  noCount: '当年没有使用台账，无从与记录核对',
  sample: (index: number, name: string) => `（${chineseNumeral(index)}）${name}`,
  ofSubtree: '（含下级）',
  drawn: (population: number, size: number, strata: string) =>
    `总体 ${population} 条，抽取 ${size} 条，${strata}，不放回。`,
  seed: (generator: string, seed: string) =>
    `随机数发生器 ${generator}，种子 ${seed}；同一种子、同一总体可以重新抽出同样的样本。`,
  hash: (sha256: string) => `总体校验码（SHA-256）：${sha256}`,
  changed: '注意：抽样之后，台账中这个数背后的记录已有变化，与抽样时的总体不再相同。',
  notChanged: '编制本底稿时复核，总体与抽样时相同。',
  unticked: (left: number) => `还有 ${left} 条没有核对，暂不推断差错率。`,
  /** Of what was examined whole nothing is inferred. */
  rate: (rate: ErrorRate) =>
    `发现不符或者无法核实 ${rate.errors} 条，差错率 ${percent(rate.rate)}，${
      rate.drawn === rate.population
        ? '总体中的记录全部查过，没有抽样误差'
        : `${rate.confidence}% 置信区间 ${percent(rate.least)} 至 ${percent(rate.most)}（${methods[rate.method]}）`
    }。`,
  strataTitle: (id: string) => `抽样 ${id} 分层情况`,
  strataHead: ['层', '总体', '抽取'],
  tickHead: ['序号', '单位', '编号', '名称', '日期', '结论', '说明', '核对人'],
  tickTitle: (id: string) => `抽样 ${id} 核对表`,
  evidenceTitle: '审计证据清单',
  evidenceHead: ['序号', '附于', '文件名称', '大小（字节）', '校验码（SHA-256）', '存入', '存入人'],
  ofEngagement: '审计项目',
  ofFinding: (id: string) => `审计发现 ${id}`,
  finding: {
    facts: '事实',
    quote: '证据原文',
    source: '证据出处',
    ground: '依据',
    demand: '整改要求',
    sent: '送达',
    answer: '单位答复',
    measures: '整改措施',
    followUp: '跟踪检查',
    closed: '销号',
    reopened: '重新打开',
    withdrawn: '撤回',
  },
  onDay: (day: string, text: string) => `${day}，${text}`,
  sentOn: (day: string, answerBy: string) => `${day}送被查单位，要求 ${answerBy}前答复。`,
  again: (answerBy: string) => `（要求 ${answerBy}前再次答复）`,
  doneBy: (day: string) => `（完成期限：${day}）`,
  quoted: (text: string) => `“${text}”`,
  findingTitle: (index: number, title: string) => `（${chineseNumeral(index)}）${title}`,
  findingHead: (id: string, name: string, severity: string, state: string) =>
    `编号 ${id}，被查单位：${name}，严重程度：${severity}，目前：${state}。`,
  signTitle: '编制和复核',
  signHead: ['编制人', '编制日期', '复核人', '复核意见', '复核日期'],
  annex: '附件',
  circular: {
    title: (year: string) => `关于${year}政务公开工作评价情况的通报`,
    draft: '草案',
    addressee: '各有关单位：',
    opening: (scheme: string, version: number, ground: string, year: string, units: number) =>
      `根据${ground === '' ? '' : `${ground}和`}《${scheme}》（第 ${version} 版），对 ${units} 个单位${year}政务公开工作进行了评价。现将有关情况通报如下。`,
    definitions: '一、评价项目和评分办法',
    results: '二、评价结果',
    reading: '三、有关说明',
    note: '结果按单位代码排列，不作名次。可评分值是有依据可以评价的项目分值之和；没有依据的项目不评，既不得分也不扣分。可评分值不同的单位，得分不宜直接比较。',
    low: (names: readonly string[]) => `可评分值不足总分七成的单位：${names.join('、')}，其得分不足以反映全貌。`,
    itemTitle: '评价项目和评分办法',
    itemHead: ['代码', '项目', '分值', '评分办法', '取数和扣分'],
    resultTitle: '评价结果',
    resultHead: ['单位', '得分', '可评分值', '总分', '可评比例'],
    rule: (code: string, title: string) => `${code}：${title}。`,
    byItem: '各项目得分情况',
    byItemHead: ['项目', '参评单位', '得满分', '有失分', '失分合计', '不评单位'],
    detail: '各单位逐项得分及原因',
    detailHead: ['项目', '得分', '分值', '原因'],
    notScored: '不评',
    rehearsal: '试算结果，不作为评价依据',
  },
} as const;

const methods = { finite: '有限总体超几何分布精确区间', stratified: '分层样本精确区间，偏保守' } as const;

/** 0.1234 as 12.3%. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
