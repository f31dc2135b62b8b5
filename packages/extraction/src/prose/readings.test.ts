import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

const chapters = {
  overview: '一、总体情况',
  published: '二、主动公开政府信息情况',
  applied: '三、收到和处理政府信息公开申请情况',
  disputes: '四、行政复议、行政诉讼情况',
  funds: '五、收费、机构、经费和培训情况',
} as const;

const read = (year: number, chapter: keyof typeof chapters, body: string) =>
  extractReport(`东河街道${year}年政府信息公开工作年度报告\n\n${chapters[chapter]}\n${body}`).facts;

/** Metric, value and measure, span of time, and the value of that of which it is a part or share. */
const lines = (year: number, chapter: keyof typeof chapters, body: string) =>
  read(year, chapter, body).map(({ metric, value, measure, scope, of }, _index, facts) =>
    [
      `${metric} ${value}${measure}`,
      ...(scope === 'year' ? [] : [scope]),
      ...(of === null ? [] : [`<${facts[of]?.value}`]),
    ].join(' '),
  );

describe('the piece of text that states a number, and the words that name it', () => {
  test.each([
    ['公开信息30条、文件5件。', ['公开信息: 公开信息30条', '文件: 文件5件']],
    ['主动公开政府信息，共37条。', ['主动公开政府信息: 主动公开政府信息，共37条']],
    ['主动公开政府信息，，共37条。', ['主动公开政府信息: 主动公开政府信息，，共37条']],
    ['公开信息37条）、文件5件。', ['公开信息: 公开信息37条）', '文件: 文件5件']],
    ['主动公开政府信息，其中：37条。', ['主动公开政府信息: 主动公开政府信息，其中：37条']],
    ['主动公开政府信息，全年共计总数数量累计达到37条。', ['总数数量累计: 全年共计总数数量累计达到37条']],
    ['发布信息12期40条。', ['发布信息: 发布信息12期40条', '发布信息: 发布信息12期40条']],
    ['微信和微博分别发布3条、5条。', ['微信发布: 微信和微博分别发布3条', '微博发布: 5条']],
    [
      '9家单位全年共公开预算及决算20条。',
      ['单位全年共公开预算: 9家单位全年共公开预算及决算20条', '公开预算及决算: 9家单位全年共公开预算及决算20条'],
    ],
    ['公开了37条政府信息。', ['政府信息: 公开了37条政府信息']],
    ['依托37个平台发布。', ['平台发布: 依托37个平台发布']],
    [
      '公开信息37条（公文5条（通知2条）；动态3条）。',
      [
        '公开信息: 公开信息37条（公文5条（通知2条）；动态3条）',
        '公文: 公文5条（通知2条）',
        '通知: 通知2条',
        '动态: 动态3条',
      ],
    ],
  ])('%s', (body, said) => {
    expect(read(2016, 'overview', body).map(({ label, quote }) => `${label}: ${quote}`)).toEqual(said);
  });
});

describe('each number of a pair to its own name', () => {
  test.each([
    ['微信和微博分别发布3条、5条。', ['S1.2.4 3条', 'S1.2.3 5条']],
    ['微信、微博分别发布信息3条和5条。', ['S1.2.4 3条', 'S1.2.3 5条']],
    ['微信和微博分别发布3条。', ['channel.media 3条']],
  ])('%s', (body, said) => {
    expect(lines(2016, 'overview', body)).toEqual(said);
  });
});

describe('of what year', () => {
  test.each([
    [2023, '自2010年起累计公开信息37条。', ['disclosure.cumulative 37条 cumulative']],
    [2023, '今年以来累计公开信息37条。', ['disclosure.total 37条']],
    [
      2023,
      '累计公开信息900条（2023年新增70条）。',
      ['disclosure.cumulative 900条 cumulative', 'disclosure.total 70条 <900'],
    ],
    [
      2023,
      '累计公开信息900条（其中：本年度新增70条）。',
      ['disclosure.cumulative 900条 cumulative', 'disclosure.total 70条 <900'],
    ],
    [
      2023,
      '2023年度公开信息104条，累计公开信息552条。',
      ['disclosure.total 104条', 'disclosure.cumulative 552条 cumulative'],
    ],
    [
      2023,
      '截至年底累计公开信息900条。本年度公开信息70条。',
      ['disclosure.cumulative 900条 cumulative', 'disclosure.total 70条'],
    ],
    [2023, '截至2023年底累计公开信息37条。', ['disclosure.total 37条']],
    [2023, '2023年工作有序。累计公开信息37条。', ['disclosure.total 37条']],
    [2023, '工作有序。累计公开信息37条。', ['disclosure.total 37条']],
    [2016, '2016年工作有序。累计公开信息37条。', ['S1.1 37条']],
    [2016, '2016年公开信息9条，累计公开信息37条。', ['S1.1 9条', 'disclosure.cumulative 37条 cumulative']],
    [2016, '2016年公开信息9条。累计公开信息37条。', ['S1.1 9条', 'disclosure.cumulative 37条 cumulative']],
    [2016, '2016年度累计公开信息37条。', ['S1.1 37条']],
    [2016, '截至年底，全年累计公开信息37条。', ['S1.1 37条']],
    [2016, '截至年底，本年度共累计公开信息37条。', ['S1.1 37条']],
    [2016, '截至年底，本年累计公开信息37条。', ['S1.1 37条']],
    [2016, '截至到2016年度累计公开信息37条。', ['disclosure.cumulative 37条 cumulative']],
    [2016, '2016年的37条信息已公开。', ['other 37条']],
    [2019, '2019年工作有序。累计公开信息37条。', ['disclosure.total 37条']],
    [2019, '截至2019年底累计公开信息37条。', ['disclosure.total 37条']],
    [
      2023,
      '2023年工作有序。截至年底累计公开信息900条。本年度公开信息70条。',
      ['disclosure.cumulative 900条 cumulative', 'disclosure.total 70条'],
    ],
    [2016, '截至2016年度累计公开信息37条。', ['disclosure.cumulative 37条 cumulative']],
    [2016, '到2016年底累计公开信息37条。', ['disclosure.cumulative 37条 cumulative']],
    [2016, '到2016年12月底累计公开信息37条。', ['disclosure.cumulative 37条 cumulative']],
    [2016, '今年公开信息50条，其中累计公开公文20条。', ['S1.1 50条', 'disclosure.total.part 20条 <50']],
    [2016, '主动公开政府信息由2015年的100条增加到120条。', ['disclosure.total 100条 prior', 'S1.1 120条']],
    [2016, '2018年计划公开信息37条。', ['S1.1 37条']],
    [2016, '上年结转申请37件。', ['application.carriedIn 37件']],
    [2016, '转入下年申请37件。', ['application.carriedOut 37件']],
  ])('%i: %s', (year, body, said) => {
    expect(lines(year, 'overview', body)).toEqual(said);
  });

  test('the year before in brackets, of what it is compared with', () => {
    expect(lines(2016, 'disputes', '行政诉讼20起，比2015年（31起）下降29%。')).toEqual([
      'S5 20起',
      'S5 29% <20',
      'litigation.count 31起 prior <20',
    ]);
    expect(lines(2016, 'disputes', '行政诉讼20起（31起未结）。').at(-1)).toBe('litigation.pending 31起 <20');
  });
});

describe('totals, their parts and where a list begins', () => {
  test.each([
    ['公开信息50条，类别如下：\n公文类20条。\n', ['S1.1 50条', 'disclosure.total.part 20条 <50']],
    [
      '公开信息50条。收到申请5件。类别分别为：\n公文类20条。\n收到申请3件。',
      ['S1.1 50条', 'S3.1 5件', 'disclosure.total.part 20条 <50', 'S3.1 3件'],
    ],
    ['收到申请5件，类别如下：\n公文类20条。\n', ['S3.1 5件', 'disclosure.topic 20条']],
    ['类别如下：\n公文类20条。\n', ['disclosure.topic 20条']],
    ['公开信息122条。\n（二）主要类别情况：公文类60条。', ['S1.1 122条', 'disclosure.total.part 60条 <122']],
    ['网站公开122条。\n（二）主要类别情况：公文类60条。', ['S1.2.2 122条', 'channel.website.part 60条 <122']],
    ['在全部公开信息中，公文类60条。', ['disclosure.topic 60条']],
    [
      '公开信息100条。主要包括公文类60条。从内容看，人事类40条。',
      ['S1.1 100条', 'disclosure.total.part 60条 <100', 'disclosure.total.part 40条 <100'],
    ],
    [
      '公开信息122条。工作有序。法规类99条，占总数的81%。',
      ['S1.1 122条', 'disclosure.total.part 99条 <122', 'disclosure.total.part 81% <99'],
    ],
    ['在公开的14条信息中，机构类6条。', ['S1.1 14条', 'disclosure.total.part 6条 <14']],
    [
      '公开信息171条：公文类100条，人事类71条。',
      ['S1.1 171条', 'disclosure.total.part 100条 <171', 'disclosure.total.part 71条 <171'],
    ],
    [
      '公开信息300条，其中公文类20条，召开发布会2次，公开环保信息56条。',
      ['S1.1 300条', 'disclosure.total.part 20条 <300', 'other 2次', 'disclosure.total.part 56条 <300'],
    ],
    [
      '公开信息300条，访问量9万次，其中平台发布80条。',
      ['S1.1 300条', 'portal.visits 9万次', 'disclosure.total.part 80条 <300'],
    ],
    ['公开信息500条，其中公文20条，新增信息30条。', ['S1.1 500条', 'disclosure.total.part 20条 <500', 'S1.1 30条']],
    ['微信发布3条；微博账号（1个）发布5条。', ['S1.2.4 3条', 'S1.2.3 5条', 'other 1个']],
    [
      '公开信息100条，其中批复类49条，占49%（其中甲类36条）。',
      [
        'S1.1 100条',
        'disclosure.total.part 49条 <100',
        'disclosure.total.part 49% <49',
        'disclosure.total.part.part 36条 <49',
      ],
    ],
    [
      '公开信息100条，其中甲类50条（内设20条、下属30条），占50%。',
      [
        'S1.1 100条',
        'disclosure.total.part 50条 <100',
        'disclosure.total.part.part 20条 <50',
        'disclosure.total.part.part 30条 <50',
        'disclosure.total.part 50% <50',
      ],
    ],
    ['公开信息37条（其中公文5条。收到申请3件。', ['S1.1 37条', 'disclosure.total.part 5条 <37', 'S3.1 3件']],
    ['公开信息37条', ['S1.1 37条']],
    ['网站公开3条，微信公开2条，合计5条。', ['S1.2.2 3条 <5', 'S1.2.4 2条 <5', 'S1.1 5条']],
  ])('%s', (body, said) => {
    expect(lines(2016, 'published', body)).toEqual(said);
  });

  test.each([
    ['公开信息50条，这些信息当中：公文类5条。', ['S1.1 50条', 'disclosure.total.part 5条 <50']],
    ['公开信息50条（其中公文5条）。人事41条。', ['S1.1 50条', 'disclosure.total.part 5条 <50', 'other 41条']],
    [
      '累计公开信息900条，其中2016年公开信息70条，其中公文5条。',
      ['disclosure.cumulative 900条 cumulative', 'S1.1 70条 <900', 'disclosure.total.part 5条 <70'],
    ],
    [
      '公开信息50条，其中公文20条；环保动态3篇；环保活动8次。',
      ['S1.1 50条', 'disclosure.total.part 20条 <50', 'disclosure.total.part 3篇 <50', 'other 8次'],
    ],
    [
      '公开信息50条，其中公文20条，网民反映信息3条。',
      ['S1.1 50条', 'disclosure.total.part 20条 <50', 'disclosure.total.part 3条 <50'],
    ],
    ['公开信息50条，其中公文20条，收到群众意见3条。', ['S1.1 50条', 'disclosure.total.part 20条 <50', 'other 3条']],
    ['公开1.2万条信息，其中公文1千条。', ['S1.1 1.2万条', 'disclosure.total.part 1千条 <1.2']],
  ])('%s', (body, said) => {
    expect(lines(2016, 'published', body)).toEqual(said);
  });

  test.each(['；在收到的申请之中，网上5件', '，在申请中：网上5件', '，其中网上5件'])('收到申请50件%s', (part) => {
    expect(lines(2016, 'applied', `收到申请50件${part}。`)).toEqual(['S3.1 50件', 'S3.1.3 5件 <50']);
  });

  test('fees and their sum', () => {
    expect(lines(2016, 'funds', '收取检索费20元，邮寄费10元，合计30元。')).toEqual([
      'fee.item 20元',
      'fee.item 10元',
      'S7 30元',
    ]);
  });
});

test.each(['发布“惠民利民富民强民30条”。', '发布"富民30条"。'])('%s is a name', (body) => {
  expect(read(2016, 'overview', body)).toEqual([]);
});

test('a word of change far before the number makes it no change', () => {
  const body = '同比增长较快的领域主要集中于全市民生保障类公开信息37条。';
  expect(read(2016, 'overview', body)).toMatchObject([{ kind: 'count', value: '37' }]);
});

test('none received and none denied are two facts', () => {
  expect(lines(2016, 'applied', '收到信息公开申请0件，没有依申请公开。')).toEqual(['S3.1 0件', 'S3.1 0件']);
});
