import { expect, test } from 'vitest';
import { themesOf } from './match.ts';

test.each([
  ['三、申请公开情况', ['application', 'disclosure']],
  ['三、依申请情况', ['application']],
  ['三、公开申请的受理', ['application']],
  ['三、申请情况', ['application']],
  ['三、申请的办理', ['application']],
  ['四、复议情况', ['review']],
  ['四、诉讼情况', ['litigation']],
  ['四、申诉', ['complaint']],
  ['四、投诉', ['complaint']],
  ['四、举报', ['complaint']],
  ['五、收费', ['fee']],
  ['五、减免', ['fee']],
  ['五、费用', ['fee']],
  ['二、主动公开', ['disclosure']],
  ['二、信息公开情况', ['disclosure']],
  ['二、公开内容', ['disclosure']],
  ['二、公开的主要类别', ['disclosure']],
  ['三、回应', ['response']],
  ['三、解读', ['response']],
  ['三、舆情', ['response']],
  ['六、机构', ['support']],
  ['六、经费', ['support']],
  ['六、培训', ['support']],
  ['六、会议', ['support']],
  ['六、人员', ['support']],
  ['六、查阅', ['support']],
  ['一、总体情况', []],
  ['四、因政府信息公开申请行政复议、提起行政诉讼的情况', ['review', 'litigation']],
])('%s speaks of %j', (title, themes) => {
  expect(themesOf(title)).toEqual(themes);
});
