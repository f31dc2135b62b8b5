/** All findings over many units. */
export const findings = {
  title: '检查发现',
  rule: '规则',
  finding: '发现',
  severity: { error: '错误', warning: '提示', notice: '参考' },
  outcome: { passed: '通过', failed: '不成立', 'not-evaluated': '无法检查' },
  status: { open: '未处理', waived: '已说明' },
  statusHead: '处理',
  severityHead: '严重程度',
  summary: (errors: number, warnings: number, waived: number, blind: number) =>
    `错误 ${errors}，提示 ${warnings}，已说明 ${waived}，无法检查 ${blind}`,
  filterUnit: '单位或代码',
  filterRule: '规则',
  open: '到这一格',
  empty: '没有符合条件的检查发现',
  emptyWhat: '换一个筛选条件；没有发现也可能是报告还没有填。',
  waivedBy: (who: string, reason: string) => `${who}：${reason}`,
  ground: (text: string) => `依据：${text}`,
} as const;
