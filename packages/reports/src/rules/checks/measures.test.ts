import { describe, expect, test } from 'vitest';
import { cleanReports } from '../testing/clean-reports.ts';
import { failuresIn, placesIn, triedIn } from '../testing/failures-in.ts';

const inYear = { year: 2012 };

describe('R51: measures', () => {
  test.each([
    [
      '收到政府信息公开申请5件，其中当面申请2条，网上申请3条',
      ['warning 文中“2012年收到政府信息公开申请5件”：收到政府信息公开申请一组数混用量词：件、条'],
    ],
    ['收到政府信息公开申请5件，其中当面申请2宗，网上申请3件', []],
    ['主动公开政府信息5条，其中工作动态2条次，通知3篇', []],
    ['主动公开政府信息5条，其中工作动态信息2件，通知3条', ['']],
    ['主动公开政府信息5条，其中规范性文件2件，通知3条', []],
    ['收到政府信息公开申请5件，涉及3人，其中当面申请5件', []],
    ['在政府网站对保留的35行政审批事项进行公示', ['']],
    ['在政府网站对保留的35项行政审批事项进行公示', []],
    ['主动公开政府信息：35', []],
  ])('%s', (text, said) => {
    const found = failuresIn('R51', `2012年${text}。`, inYear);
    expect(found).toHaveLength(said.length);
    if (said[0]) expect(found).toEqual(said);
  });
});

test.each([
  ['收到政府信息公开申请5宗，其中当面申请2份，网上申请3起', '宗、份、起'],
  ['收到政府信息公开申请5万例，其中当面申请2万条，网上申请3万例', '例、条'],
  ['主动公开政府信息5件，其中动态信息2则，通知信息3则', '件、则'],
  ['主动公开政府信息5件，其中动态信息2篇，通知信息3篇', '件、篇'],
  ['收到政府信息公开申请5，其中当面申请2条，网上申请3件', '条、件'],
])('R51: %s', (text, measures) => {
  expect(failuresIn('R51', `2012年${text}。`, inYear)).toEqual([
    expect.stringMatching(new RegExp(`^warning 文中“2012年${text.split('，')[0]}”：.*一组数混用量词：${measures}$`)),
  ]);
});

test.each([
  ['收到政府信息公开申请5件，其中当面申请2条', ' | 2012年收到政府信息公开申请5件 | 其中当面申请2条'],
  ['公开的22行政审批事项', ' | 2012年公开的22行政审批事项'],
  ['公开的２２行政审批事项', ' | 2012年公开的２２行政审批事项'],
  ['公开（35行政审批事项）', null],
  ['公开三十五行政审批事项', null],
  ['公开的35行', null],
  ['收到政府信息公开申请5件，上年其中2条，当面申请5件', null],
  ['主动公开信息5条，其中信息公开类2件，通知3条', null],
  ['收到政府信息公开申请5件。主动公开信息6条，其中动态信息3条', null],
])('R51: %s', (text, shown) => {
  expect(placesIn('R51', `2012年${text}。`, inYear)).toEqual(shown === null ? [] : [shown]);
});

test('R51: a count without a measure is told with its words', () => {
  expect(failuresIn('R51', '2012年公开的22行政审批事项。', inYear)[0]).toContain('公开的22 后没有量词');
  expect(triedIn('R51', '2012年收到申请5件，收取费用3元，占20%。', inYear)).toBe('核对无误');
});

describe('R52: figures that are only about', () => {
  test.each([
    [
      '主动公开政府信息300余条',
      ['warning 文中“2012年主动公开政府信息300余条”：主动公开政府信息写作“300余条”，不是确数'],
    ],
    ['主动公开政府信息300条', []],
    ['上报内网信息12347余条', ['']],
    ['上报内网信息12340余条', []],
    ['解答各类民生问题120余件', []],
    ['收到政府信息公开申请多件，公开信息数十条', ['warning 文中“公开信息数十条”：写作“数十条”，不是确数']],
    ['公开信息四十余条', ['']],
    ['微博粉丝3万余人', []],
    ['上报内网信息12307余条', ['']],
    ['上报内网信息12余条', ['']],
    ['上报内网信息5余条', []],
    ['上报内网信息1.25万余条', []],
    ['解答各类民生问题127余件', ['']],
    ['收到举报20多件', ['warning 文中“2012年收到举报20多件”：收到举报写作“20多件”，不是确数']],
    ['召开会议近10次', []],
    ['召开会议若干次', ['warning 文中“召开会议若干次”：写作“若干次”，不是确数']],
    ['举办培训数十余次', ['warning 文中“举办培训数十余次”：写作“数十次”，不是确数']],
    ['公开信息二十几条', ['warning 文中“公开信息二十几条”：写作“二十几条”，不是确数']],
    ['公开信息十来条', ['warning 文中“公开信息十来条”：写作“十来条”，不是确数']],
    ['收到多次来电', []],
  ])('%s', (text, said) => {
    const found = failuresIn('R52', `2012年${text}。`, inYear);
    expect(found).toHaveLength(said.length);
    if (said[0]) expect(found).toEqual(said);
  });

  test('counts are tried, and what is spelt', () => {
    expect(triedIn('R52', '2012年收到申请5件，收取费用3元，占20%。', inYear)).toBe('核对无误');
    expect(placesIn('R52', '2012年主动公开政府信息300余条，收到举报20多件，公开信息数十条。', inYear)).toEqual([
      ' | 2012年主动公开政府信息300余条',
      ' | 收到举报20多件',
      ' | 公开信息数十条',
    ]);
  });

  test('what a table prints is no sentence', () => {
    const report = cleanReports.find(({ form }) => form === 't2014');
    const text = `${report?.text.replace('| 二、回应解读情况 |', '| 二、公开信息数十条 |')}`;
    expect(text).toContain('公开信息数十条');
    expect(failuresIn('R52', text, report?.context)).toEqual([]);
  });
});
