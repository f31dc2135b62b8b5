import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

const lines = (body: string) =>
  extractReport(`东河街道2012年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n${body}`).facts.map(
    ({ concept, value, measure, of }, _index, facts) =>
      `${concept} ${value}${measure}${of === null ? '' : ` <${facts[of]?.value}`}`,
  );

describe('a sum behind its parts', () => {
  test.each([
    [
      '通过教育信息网发布要闻37条、学校动态80条、图片信息20条，总计137条。',
      [
        'channel.website.part 37条 <137',
        'channel.website.part 80条 <137',
        'channel.website.part 20条 <137',
        'channel.website 137条',
      ],
    ],
    [
      '网站公开30条，微信公开20条，共计50条。',
      ['channel.website 30条 <50', 'channel.wechat 20条 <50', 'disclosure.total 50条'],
    ],
    // What does not add up is no sum of them.
    [
      '网站公开30条，微信公开20条，共计51条。',
      ['channel.website 30条', 'channel.wechat 20条', 'disclosure.total 51条'],
    ],
    [
      '培训2次，网站公开30条，微信公开20条，共计50条。',
      ['training.sessions 2次', 'channel.website 30条 <50', 'channel.wechat 20条 <50', 'disclosure.total 50条'],
    ],
  ])('%s', (body, said) => {
    expect(lines(body)).toEqual(said);
  });
});

describe('parts of a part', () => {
  test.each([
    [
      '公开信息500条，其中在媒体发布信息200条，其中国家级媒体55条，省级媒体28条，门户网站发布信息265条。',
      [
        'disclosure.total 500条',
        'channel.board 200条 <500',
        'channel.board.part 55条 <200',
        'channel.board.part 28条 <200',
        'channel.website 265条 <500',
      ],
    ],
    [
      '公开信息9769条，其中通过县政府门户网站发布信息546条，政策栏目中发布信息262条，发布政务资讯信息136条，发布政策文件类信息85条，发布其他信息63条。',
      [
        'disclosure.total 9769条',
        'channel.website 546条 <9769',
        'channel.website.part 262条 <546',
        'channel.website.part 136条 <546',
        'channel.website.part 85条 <546',
        'channel.website.part 63条 <546',
      ],
    ],
    [
      '通过微信公众号发布信息122篇，其中一周动态50篇，工作简报43篇，其他内容29篇。',
      [
        'channel.wechat 122篇',
        'channel.wechat.part 50篇 <122',
        'channel.wechat.part 43篇 <122',
        'channel.wechat.part 29篇 <122',
      ],
    ],
    [
      '发布政策解读9篇，其中政策图解4个，视频解读1个。',
      ['interpretation.count 9篇', 'interpretation.count.part 4个 <9', 'interpretation.count.part 1个 <9'],
    ],
  ])('%s', (body, said) => {
    expect(lines(body)).toEqual(said);
  });
});

test('what is published through all the places named before it is no single one of them', () => {
  expect(lines('充分利用门户网站、政务微博、微信公众号等宣传载体，共发布各类信息516条。')).toEqual([
    'disclosure.total 516条',
  ]);
});

test('a share of what is told in the sentence before, and a multiple of last year', () => {
  expect(lines('主动公开政府信息200条。在主动公开的信息中，机构类的信息占总体的比例为10%。')).toEqual([
    'disclosure.total 200条',
    'disclosure.total.part 10% <200',
  ]);
  expect(lines('主动公开政府信息200条，是2011年信息总量的1.5倍。')).toEqual([
    'disclosure.total 200条',
    'disclosure.total 1.5倍 <200',
  ]);
});

test('shares fit the total told last', () => {
  expect(
    lines(
      '制作、获取政府信息116条，其中主动公开信息116条，依申请公开信息数0条，不予公开信息数0条。\n2012年，在主动公开的116条政府信息中，计划总结类文件2条，占2%；工作动态类文件58条，占50%。',
    ),
  ).toEqual([
    'disclosure.documents 116条',
    'disclosure.total 116条 <116',
    'attribute.onRequest 0条 <116',
    'attribute.denied 0条 <116',
    'disclosure.total 116条',
    'disclosure.total.part 2条 <116',
    'disclosure.total.part 2% <2',
    'disclosure.total.part 58条 <116',
    'disclosure.total.part 50% <58',
  ]);
});
