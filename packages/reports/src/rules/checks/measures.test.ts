import { describe, expect, test } from 'vitest';
import { failuresIn } from '../testing/failures-in.ts';

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
  ])('%s', (text, said) => {
    const found = failuresIn('R52', `2012年${text}。`, inYear);
    expect(found).toHaveLength(said.length);
    if (said[0]) expect(found).toEqual(said);
  });
});
