import { expect, test } from 'vitest';
import { proseBlocks } from './prose.ts';

test.each([
  ['一行一段', [{ kind: 'paragraph', text: '一行一段', lead: null }]],
  ['（一）主动公开情况', [{ kind: 'heading', level: 2, text: '（一）主动公开情况' }]],
  ['1.健全制度', [{ kind: 'heading', level: 3, text: '1.健全制度' }]],
  ['（一）主动公开。全年公开312条。', [{ kind: 'paragraph', lead: '（一）主动公开。', text: '全年公开312条。' }]],
  ['（一）全年公开312条。', [{ kind: 'paragraph', lead: null, text: '（一）全年公开312条。' }]],
  ['12.5万元用于培训。', [{ kind: 'paragraph', lead: null, text: '12.5万元用于培训。' }]],
  ['一、总体情况\r\n\r\n正文', [{ kind: 'paragraph', text: '正文', lead: null }]],
  ['', []],
])('%j', (prose, blocks) => {
  expect(proseBlocks(prose, '一、总体情况')).toEqual(blocks);
});
