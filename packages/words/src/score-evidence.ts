/** A share an item takes its points from: what is counted over what, where the figures come from, and its bounds in per cent. */
export interface SaidShare {
  readonly over: string;
  readonly under: string;
  readonly registers: boolean;
  readonly full: number;
  readonly none: number;
  readonly least: number;
}

/** How an item of an evaluation takes its points, as it is set. Points are printed. */
export const scoreEvidence = {
  timeliness: (each: string) => `按期报送得满分，每迟一天扣 ${each} 分，不报不得分`,
  rules: (rules: readonly string[], each: string) => `${rules.join('、')} 每有一处未说明的问题扣 ${each} 分`,
  share: ({ over, under, registers, full, none, least }: SaidShare) =>
    `${over} ÷ ${under}（取自${registers ? '台账计数' : '单位报告'}）：${full}% 得满分，${none}% 不得分，其间按比例；分母少于 ${least} 不评`,
  audit: (serious: string, general: string, minor: string) =>
    `审计发现严重的每个扣 ${serious} 分，一般的每个扣 ${general} 分，轻微的每个扣 ${minor} 分`,
  manual: '由评价人员评分并写明理由',
  /** Between cells that are added up. */
  plus: '＋',
} as const;
