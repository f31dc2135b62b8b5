import type { Chapter, RequiredPoint } from './form.ts';

/** What differs between the chapters of 2019 and those of 2021. */
export interface AnnualChapters {
  /** The document that prescribes them. */
  readonly notice: string;
  readonly problemsTitle: string;
  readonly disclosureNil: string;
  readonly otherPoints: readonly RequiredPoint[];
  readonly otherNil: string;
}

/** The six chapters of the annual report since 2019, titles verbatim (domain §2.1). */
export function annualChapters(version: AnnualChapters): readonly Chapter[] {
  return [
    {
      code: 'OVERVIEW',
      title: '一、总体情况',
      body: 'text',
      points: overviewPoints(version.notice),
      hint: '从主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面综述；各级政府还须写明工作考核、社会评议和责任追究结果情况。',
      nilSentence: '',
    },
    {
      code: 'DISCLOSURE',
      title: '二、主动公开政府信息情况',
      body: 'tables',
      points: [],
      hint: '条例第二十条第（一）（五）（六）（八）项；没有发生的填0，不留空。',
      nilSentence: version.disclosureNil,
    },
    {
      code: 'APPLICATIONS',
      title: '三、收到和处理政府信息公开申请情况',
      body: 'tables',
      points: [],
      hint: '第一项加第二项之和，等于第三项加第四项之和。一件申请只计一种主要办理结果；部分公开的不再计入不予公开。',
      nilSentence: '本年度未收到政府信息公开申请，无上年结转申请。',
    },
    {
      code: 'REMEDIES',
      title: '四、政府信息公开行政复议、行政诉讼情况',
      body: 'tables',
      points: [],
      hint: '复议机关作共同被告的诉讼只计原行为机关（国办公开办函〔2016〕201号）；一审、二审不重复计。',
      nilSentence: '本年度未发生因政府信息公开引发的行政复议、行政诉讼。',
    },
    {
      code: 'PROBLEMS',
      title: version.problemsTitle,
      body: 'text',
      least: 100,
      points: problemPoints(version.notice),
      hint: '写明存在的主要问题、上年问题的改进情况和下一步改进措施；不得空缺，不得只写“无”。',
      nilSentence: '',
    },
    {
      code: 'OTHER',
      title: '六、其他需要报告的事项',
      body: 'text',
      points: version.otherPoints,
      hint: '信息处理费收取情况在此说明；没有其他事项的写明没有。',
      nilSentence: version.otherNil,
    },
  ];
}

// 「各级政府」 owe 考核, 评议 and 追责: towns are governments, streets and departments are not (R12).
const governments = ['province', 'city', 'district', 'town'] as const;

function overviewPoints(ground: string): readonly RequiredPoint[] {
  const point = (code: string, label: string, words: readonly string[]): RequiredPoint => ({
    code: `OVERVIEW_${code}`,
    label,
    words,
    rule: 'R12',
    severity: 'warning',
    severeFor: governments,
    ground,
  });
  return [
    point('ACTIVE', '主动公开', ['主动公开']),
    point('REQUEST', '依申请公开', ['依申请公开']),
    point('MGMT', '政府信息管理', ['政府信息管理', '信息管理', '动态管理', '动态调整']),
    point('PLATFORM', '政府信息公开平台建设', ['平台建设', '公开平台', '公开专栏', '政府网站', '政务新媒体']),
    point('SUPERVISION', '监督保障', ['监督保障', '监督', '保障']),
    point('SUPERVISION_ASSESSMENT', '监督保障·工作考核', ['考核']),
    point('SUPERVISION_REVIEW', '监督保障·社会评议', ['评议']),
    point('SUPERVISION_ACCOUNTABILITY', '监督保障·责任追究', ['责任追究', '追责', '问责']),
  ];
}

function problemPoints(ground: string): readonly RequiredPoint[] {
  return [
    {
      code: 'PROBLEMS_FOUND',
      label: '存在的主要问题',
      words: ['问题', '不足', '差距', '短板', '薄弱', '有待', '不够'],
      rule: 'R13',
      severity: 'error',
      ground,
    },
    {
      code: 'PROBLEMS_MEASURES',
      label: '改进措施',
      words: ['改进', '措施', '下一步', '整改', '加强', '完善', '强化', '提升', '提高', '优化', '健全', '推进'],
      rule: 'R13',
      severity: 'error',
      ground,
    },
    {
      code: 'PROBLEMS_LAST_YEAR',
      label: '上年问题的改进情况',
      words: ['上年', '上一年', '去年', '整改'],
      rule: 'R14',
      severity: 'warning',
      ground,
    },
  ];
}
