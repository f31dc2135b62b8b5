import { expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

// Each number with the span of time it speaks of; the year of the report stands in its title alone.
test.each([
  // 累计 in the words of the year, or since it began.
  [2016, '2016年以来累计公开信息37条。', '37 year'],
  [2016, '累计公开信息900条（其中本年新增70条）。', '900 cumulative, 70 year'],
  [2016, '累计公开信息900条（其中：2016年新增70条）。', '900 cumulative, 70 year'],
  [2016, '截至年底，2016年度累计公开信息37条。', '37 year'],
  [2016, '截止2016年度累计公开信息37条。', '37 cumulative'],
  [2016, '截至年底公开信息900条。本年度公开信息70条。', '900 cumulative, 70 year'],
  // Since 2019 the year is meant, unless it stands beside.
  [2019, '累计公开信息37条。', '37 year'],
  [2018, '累计公开信息37条。', '37 cumulative'],
  [null, '累计公开信息37条。', '37 cumulative'],
  [2023, '2023年工作有序。截至年底累计公开信息37条。', '37 year'],
  [2019, '2019年工作有序。截至年底累计公开信息37条。', '37 year'],
  [2023, '2023年工作有序。\n截至年底累计公开信息37条。', '37 cumulative'],
  [2023, '工作有序。截至年底累计公开信息37条。', '37 cumulative'],
  [2023, '2023年工作有序。截至年底累计公开信息37条。本年度公开工作有序。', '37 year'],
  ...['。本年公开信息', '，其中：本年度公开信息', '；2023年我街道公开信息', '。当年我街道新增信息'].map(
    (words) => [2023, `2023年工作有序。截至年底累计公开信息900条${words}70条。`, '900 cumulative, 70 year'] as const,
  ),
  [2023, '2023年公开信息104余条，累计公开信息552条。', '104 year, 552 cumulative'],
  // What began earlier holds for what stands in brackets as well.
  [2016, '自条例实施以来，收到申请50件（其中网上37件）。', '50 cumulative, 37 cumulative'],
  // Other years.
  [2016, '2015年的37条信息已公开。', '37 prior'],
  [null, '2015年的37条信息已公开。', '37 year'],
  [2016, '按照2015年的要求公开信息37条。', '37 year'],
  [2016, '去年度结转申请37件。', '37 year'],
] as const)('%s: %s', (year, body, said) => {
  const { facts } = extractReport(
    `东河街道${year === null ? '' : `${year}年`}政府信息公开工作年度报告\n\n一、总体情况\n${body}\n`,
  );
  expect(facts.map(({ value, scope }) => `${value} ${scope}`).join(', ')).toBe(said);
});
