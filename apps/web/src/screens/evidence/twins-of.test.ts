import { expect, test } from 'vitest';
import { twinsOf } from './twins-of.ts';

const queued = (key: string, name: string, id: string | null, kept: string | null = null) => ({ key, name, id, kept });

test('of two files with the same bytes each names the other, and what lay there before', () => {
  const [one, other] = [queued('1', '甲.doc', 'ab', '甲.doc'), queued('2', '乙.doc', 'ab', '甲.doc')];
  const queue = [one, other, queued('3', '丙.doc', 'cd'), queued('4', '丁.doc', null)];
  expect(queue.map((each) => twinsOf(each, queue))).toEqual([['乙.doc'], ['甲.doc'], [], []]);
  expect(twinsOf(queued('5', '戊.doc', 'ef', '己.doc'), queue)).toEqual(['己.doc']);
  expect(twinsOf(queued('6', '甲.doc', 'ab', '甲.doc'), [one])).toEqual([]);
});
