import { getForm } from '@gongkai/forms';
import { expect, test } from 'vitest';
import { narrativeText } from './narrative-text.ts';

test('chapters that say something stand under their headings, in the order of the form', () => {
  const { text, places } = narrativeText(getForm('a2021'), { OTHER: ' 无。\n', OVERVIEW: '有序。', PROBLEMS: ' \n' });
  expect(text).toBe('一、总体情况\n有序。\n\n六、其他需要报告的事项\n无。');
  expect(places.map(({ code, from, to }) => [code, text.slice(from, to)])).toEqual([
    ['OVERVIEW', '一、总体情况\n有序。'],
    ['OTHER', '六、其他需要报告的事项\n无。'],
  ]);
});

test('nothing said is no text', () => {
  expect(narrativeText(getForm('a2021'), {})).toEqual({ text: '', places: [] });
});
