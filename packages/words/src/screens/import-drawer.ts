/** An old register taken from a file, whichever register it is. */
export const importDrawer = {
  template: '下载模板',
  chooseFile: '选择文件（.xlsx 或 .csv）',
  checking: '正在检查……',
  summary: (rows: number, fresh: number, errors: number) => `共 ${rows} 行：新增 ${fresh}，有误 ${errors}`,
  take: (count: number) => `导入 ${count} 件`,
  taken: (count: number) => `已导入 ${count} 件`,
  line: '行',
  state: '状态',
  rowState: { new: '新增', same: '已有', error: '有误' },
  problem: '问题',
} as const;
