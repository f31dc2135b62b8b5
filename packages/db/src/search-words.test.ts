import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pairsOf, searchQuery, searchVector } from './search-words.ts';

describe('pairs of characters', () => {
  it('overlap and keep their places', () => {
    expect(pairsOf('政务公开')).toEqual([
      { pair: '政务', at: 1 },
      { pair: '务公', at: 2 },
      { pair: '公开', at: 3 },
    ]);
  });

  it('do not cross what is neither letter nor digit', () => {
    expect(pairsOf('拆迁，补偿').map(({ pair }) => pair)).toEqual(['拆迁', '补偿']);
  });

  it('are the same for full-width and capital forms', () => {
    expect(pairsOf('ＧＢ３３').map(({ pair }) => pair)).toEqual(['gb', 'b3', '33']);
  });

  it('never hold a character that a literal would have to escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchVector(text)).not.toMatch(/\\|''(?!:)/);
        expect(searchQuery(text) ?? '').not.toMatch(/\\|''/);
      }),
    );
  });
});

test.each([
  ['征', null],
  ['', null],
  ['《》', null],
  ['征收', `('征收')`],
  ['征收补偿', `('征收' <-> '收补' <-> '补偿')`],
  ['征收 2024', `('征收') & ('20' <-> '02' <-> '24')`],
])('the question %j becomes %j', (question, query) => {
  expect(searchQuery(question)).toBe(query);
});
