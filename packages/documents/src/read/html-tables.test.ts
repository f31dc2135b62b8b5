import { describe, expect, test } from 'vitest';
import { htmlTables } from './html-tables.ts';

describe('a table is read as browsers show it', () => {
  const grid = [
    [
      ['甲', '乙', ''],
      ['', '1', '2'],
    ],
  ];

  test.each([
    [
      'written well',
      '<table><tr><th rowspan="2">甲</th><th colspan="2">乙</th></tr><tr><td>1</td><td>2</td></tr></table>',
    ],
    [
      'in capitals, unquoted',
      '<TABLE border=1><TR><TH ROWSPAN=2>甲</TH><TH COLSPAN=2>乙</TH></TR><TR><TD>1</TD><TD>2</TD></TR></TABLE>',
    ],
    ['without end tags', '<table><tbody><tr><th rowspan=2>甲<th colspan=2>乙<tr><td>1<td>2</tbody></table>'],
    [
      'with markup in its cells',
      '<table><tr><th rowspan="2"><p>甲<br></th><th colspan="2"><b>乙</b></th></tr><tr><td><span>1</span></td><td>2</td></tr></table>',
    ],
  ])('%s', (_, html) => {
    expect(htmlTables(html)).toEqual(grid);
  });
});

test('scripts, styles and comments hold no tables', () => {
  const table = '<table><tr><td>1</td></tr></table>';
  expect(htmlTables(`<script>"${table}"</script><style>${table}</style><!-- ${table} -->`)).toEqual([]);
});

test('a table that holds another is passed over', () => {
  expect(htmlTables('<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>')).toEqual([]);
});

test('entities are read as what they stand for', () => {
  expect(htmlTables('<table><tr><td>甲&amp;乙&lt;&#65288;丙&#xFF09;&#39;&bogus;</td></tr></table>')).toEqual([
    [["甲&乙<（丙）'&bogus;"]],
  ]);
});
