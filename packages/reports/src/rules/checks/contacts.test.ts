import { expect, test } from 'vitest';
import { failuresIn, outcomesIn } from '../testing/failures-in.ts';

const guide = { contacts: ['（0571）8700-1234', 'office@qs.gov.cn'] };

test.each([
  ['电话：0571-87001234', null, []],
  ['电话：87001234', null, ['notice 文中“电话：87001234”：87001234没有区号']],
  ['邮箱：office@qs.gov.cn', null, []],
  ['邮箱：qs@163.com', null, ['notice 文中“邮箱：qs@163.com”：qs@163.com不是政务邮箱']],
  ['电话：0571-87001234', guide, []],
  ['电话：0571-87001299', guide, ['notice 文中“电话：0571-87001299”：0571-87001299与公开指南不一致']],
  ['邮箱：OFFICE@qs.gov.cn', guide, []],
  ['邮箱：other@qs.gov.cn', guide, ['notice 文中“邮箱：other@qs.gov.cn”：other@qs.gov.cn与公开指南不一致']],
  ['邮编：315000', guide, []],
  ['邮编：315000', { contacts: ['310000'] }, []],
  ['邮箱：office@qs.gov.cn', { contacts: ['0571-87001234'] }, []],
  ['电话：0571-87001234', { contacts: ['office@qs.gov.cn'] }, []],
  ['电话：0571-87001234', { contacts: ['0571-87001299', '(0571) 8700 1234'] }, []],
  ['邮箱：office@qs.gov.cn', { contacts: [' Office@QS.gov.cn '] }, []],
  ['电话：8700123', null, ['notice 文中“电话：8700123”：8700123没有区号']],
  ['邮箱：qs@QQ.com', null, ['notice 文中“邮箱：qs@QQ.com”：qs@QQ.com不是政务邮箱']],
  ['电话：0571-87001299', { contacts: [] }, []],
])('R47: %s', (text, known, said) => {
  expect(failuresIn('R47', `2022年工作有序。${text}。`, { year: 2022, guide: known })).toEqual(said);
});

test('without contacts there is nothing to judge', () => {
  expect(outcomesIn('R47', '2022年工作有序。')).toEqual(['not-evaluated']);
});
