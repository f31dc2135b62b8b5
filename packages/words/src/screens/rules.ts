/** 规则试行: what a changed rule would find otherwise, before it counts. */
export const rules = {
  open: '规则试行',
  title: '规则试行',
  what: '先在已报送的报告上试一遍，看结果会怎样变化。试行不改动任何规则，也不影响报送。',
  rule: '规则',
  years: '往前几年',
  severity: '级别',
  asNow: (name: string) => `不变（${name}）`,
  limit: (code: string): string => limitNames[code] ?? code,
  inForce: '适用年度',
  from: '自哪一年起',
  to: '至',
  openEnd: '现行有效',
  version: (version: number) => `第 ${version} 版`,
  run: '试行',
  looked: (looked: number, changed: number) =>
    changed === 0 ? `看了 ${looked} 份报告，结果都不变。` : `看了 ${looked} 份报告，${changed} 份的结果会变。`,
  kinds: { appeared: '新增', gone: '不再报', graded: '改级' },
} as const;

const limitNames: Readonly<Record<string, string>> = {
  overlap: '与上年问题的重合度',
  points: '容许误差（百分点）',
  share: '幅度（倍数或比例）',
  least: '最小差额（件、人）',
  warning: '警告的相似度',
  error: '错误的相似度',
  times: '倍数',
  likeness: '重复的相似度',
  length: '重复段落最短字数',
};
