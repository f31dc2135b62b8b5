import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

const read = (body: string): readonly string[] =>
  extractReport(`东河街道2023年政府信息公开工作年度报告\n\n一、总体情况\n${body}\n`).facts.map(
    ({ concept, value, of }, _, all) => `${concept} ${value}${of === null ? '' : ` <${all[of]?.value}`}`,
  );

describe('whose kinds a sentence lists', () => {
  const kinds = ['disclosure.total.part 60 <122', 'disclosure.total.part 50 <122'];

  test.each(['主要类别：', '主要类别情况：', '信息分类如下：', '公开类别为：', '信息分类是：'])('%s', (words) => {
    const body = `主动公开政府信息122条，网站访问50万次。\n${words}政务动态60条，业务工作50条。`;
    expect(read(body)).toEqual(['disclosure.total 122', 'portal.visits 50', ...kinds]);
  });

  test.each(['公开内容如下：', '公开内容分别是：', '公开内容分别为：', '公开内容包括：', '公开内容具体为：'])(
    '%s a line each',
    (words) => {
      const body = `主动公开政府信息122条，网站访问50万次。${words}\n政务动态60条，业务工作50条。`;
      expect(read(body)).toEqual(['disclosure.total 122', 'portal.visits 50', ...kinds]);
    },
  );

  test.each([
    '在2023年主动公开的信息中',
    '在2023年度主动公开的信息中',
    '在公开的信息中',
    '在全部信息中',
    '在所有政府信息中',
    '按内容分',
    '从内容看',
    '主要包括',
    '主要是',
    '具体包括',
    '其中',
  ])('%s', (words) => {
    const body = `主动公开政府信息122条，参加培训90人。${words}，政务动态60条，业务工作50条。`;
    expect(read(body)).toEqual(['disclosure.total 122', 'trainees.count 90', ...kinds]);
  });

  test.each([
    ['the year named', '在2023年公开的信息中', 122],
    ['no year: what was said last', '在公开的信息中', 900],
  ])('of this year and of all years, %s', (_, words, whole) => {
    const body = `2023年公开信息122条，历年累计公开信息900条。${words}，政务动态60条，业务工作50条。`;
    expect(read(body).slice(2)).toEqual([expect.stringContaining(`<${whole}`), expect.stringContaining(`<${whole}`)]);
  });

  test('of the website, where it alone is counted', () => {
    expect(read('网站发布政府信息122条。在公开的信息中，政务动态60条，业务工作50条。')).toEqual([
      'channel.website 122',
      'channel.website.part 60 <122',
      'channel.website.part 50 <122',
    ]);
  });

  test('nobody’s, where nothing was made public before', () => {
    expect(read('收到申请12件。公开内容包括：\n政务动态60条，业务工作50条。')).toEqual([
      'application.received 12',
      'other 60',
      'other 50',
    ]);
  });

  test('people are counted like people', () => {
    expect(read('主动公开政府信息122条，参加培训60人。具体为男20人，女10人。').slice(1)).toEqual([
      'trainees.count 60',
      'trainees.count.part 20 <60',
      'trainees.count.part 10 <60',
    ]);
  });
});

describe('where a list ends', () => {
  test.each([
    ['with its brackets', '主动公开政府信息122条（其中政务动态60条）。业务动态50条。', 'disclosure.topic 50'],
    ['with its paragraph', '主动公开政府信息122条，其中政务动态60条。\n业务工作50条。', 'other 50'],
    ['where none was begun', '主动公开政府信息122条。业务动态50条。', 'disclosure.topic 50'],
    [
      'not where its items are parted by full stops',
      '公开信息122条，其中甲类60条。乙类50条。',
      'disclosure.total.part 50 <122',
    ],
    [
      'not behind the parts of a part',
      '公开信息900条，其中甲类100条，内有图解60条、视频40条，乙类50条。',
      'disclosure.total.part 50 <900',
    ],
  ])('%s', (_, body, last) => {
    expect(read(body).at(-1)).toBe(last);
  });

  test('applications are divided by way of asking and then by outcome', () => {
    expect(read('收到申请50件，其中网上20件、信函30件，予以公开10件，不予公开40件。')).toEqual([
      'application.received 50',
      'application.online 20 <50',
      'application.letter 30 <50',
      'reply.granted 10 <50',
      'reply.denied 40 <50',
    ]);
  });

  test('what is carried over from last year has no list of its own', () => {
    expect(read('收到申请50件，上年结转20件，其中网上10件。').at(-1)).toBe('application.online 10 <50');
  });
});
