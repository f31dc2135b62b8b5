import { expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

const lines = (body: string) =>
  extractReport(`东河区2017年政府信息公开工作年度报告\n\n一、概述\n${body}`).facts.map(
    ({ concept, value, measure, of }, _index, facts) =>
      `${concept} ${value}${measure}${of === null ? '' : ` <${facts[of]?.value}`}`,
  );

test.each([
  [
    'what was published of a matter is no second total, nor are its parts',
    '（1）推进项目信息公开。全年共发布信息166条，其中审批信息16条。\n（2）推进住房信息公开。全年共发布信息39条。\n全区主动公开政府信息2122条。',
    ['disclosure.topic 166条', 'disclosure.topic.part 16条 <166', 'disclosure.topic 39条', 'disclosure.total 2122条'],
  ],
  [
    'what makes up the total are its parts, with their shares',
    '主动公开政府信息8条。\n1.办事指南：全年共发布信息3条，占比37.5%。\n2.农村政策：全年共发布信息2条。\n3.农村建设：全年共发布信息3条。',
    [
      'disclosure.total 8条',
      'disclosure.total.part 3条 <8',
      'disclosure.total.part 37.5% <3',
      'disclosure.total.part 2条 <8',
      'disclosure.total.part 3条 <8',
    ],
  ],
  [
    'two totals near one another contradict',
    '全年共发布信息360条。\n主动公开政府信息350条。',
    ['disclosure.total 360条', 'disclosure.total 350条'],
  ],
  [
    'two that are both called disclosed of one’s own accord stand, however far apart',
    '主动公开政府信息35条。\n主动公开政府信息350条。',
    ['disclosure.total 35条', 'disclosure.total 350条'],
  ],
  [
    'half of it is not less than half',
    '全年共发布信息50条。\n主动公开政府信息100条。',
    ['disclosure.total 50条', 'disclosure.total 100条'],
  ],
  [
    'without a total by name nothing is known',
    '全年共发布信息50条。\n全年共发布信息900条。',
    ['disclosure.total 50条', 'disclosure.total 900条'],
  ],
])('%s', (_name, body, said) => {
  expect(lines(body)).toEqual(said);
});
