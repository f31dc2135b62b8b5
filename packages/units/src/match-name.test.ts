import { expect, test } from 'vitest';
import { matchName } from './match-name.ts';

const units = ['云溪区', '东湖街道办事处', '西湖街道', '和平镇', '和平社区', '和平社区'].map((name) => ({ name }));

test.each([
  ['东湖街道', '东湖街道办事处'],
  ['云溪区东湖街道办事处', '东湖街道办事处'],
  ['西 湖街道办事处', '西湖街道'],
  ['和平镇人民政府', '和平镇'],
  ['云溪区人民政府', '云溪区'],
  // Two of one name, none of this name, and what is no name.
  ['和平社区', undefined],
  ['南湖街道', undefined],
  ['街道', undefined],
  ['', undefined],
])('%s is %s', (written, name) => expect(matchName(units, written)?.name).toBe(name));
