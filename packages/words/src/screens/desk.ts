/** Across registers: search, and exports that are made while one works on. */
export const desk = {
  search: '查找',
  searchHint: '搜索，两个字以上',
  searchFor: (text: string) => `查找“${text}”`,
  tooShort: '请输入两个字以上',
  found: (count: number) => `找到 ${count} 件`,
  foundMany: (count: number) => `只显示最近的 ${count} 件，请多写几个字`,
  nothing: '没有找到',
  nothingWhat: '查找本单位及下级单位台账中的名称和内容；申请人的信息不在查找之列。',
  register: '台账',
  title: '名称',
  unit: '单位',
  day: '日期',
  export: '导出',
  exporting: (done: number, total: number | null) =>
    total === null ? `正在导出 ${done} 行` : `正在导出 ${done} / ${total} 行`,
  queued: '排队中',
  failed: '没有导出成功，请再试一次',
  cancel: '取消',
  download: '下载',
  ready: '已导出，可以下载',
} as const;
