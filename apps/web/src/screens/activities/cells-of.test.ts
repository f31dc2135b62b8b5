import { expect, test } from 'vitest';
import { cellsOf } from './cells-of.ts';

test.each([
  ['training', 'street', ['举办各类培训班数', '接受培训人员数']],
  ['training', 'community', ['开展政务公开培训、宣传活动次数', '参加培训、宣传活动人次']],
  ['press-conference', 'district', ['参加或举办新闻发布会总次数', '主要负责同志参加新闻发布会次数']],
  ['complaint', 'street', ['举报投诉数量']],
  ['licence', 'department', ['行政许可']],
  // 村集体 is not a community's, and a form no longer in force is not named.
  ['finance-publication', 'community', ['公布财务收支次数', '公布的社区服务资金支出']],
  ['procurement', 'street', []],
] as const)('%s of a %s', (kind, unit, labels) => {
  expect(cellsOf(kind, unit)).toEqual(labels);
});
