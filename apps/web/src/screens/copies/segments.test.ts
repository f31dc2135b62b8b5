import { expect, test } from 'vitest';
import { blocksOf } from './segments.ts';

const text = '2025年，东湖街道公开信息12条，均依法办理。';

test('what is drawn is cut where it begins and ends', () => {
  const side = { takenOut: [{ from: 0, to: 5, kind: 'date' as const }], common: [{ from: 16, to: 21 }] };
  const blocks = blocksOf(text, side, [
    { from: 10, to: 18 },
    { from: 0, to: 10 },
  ]);
  expect(blocks.map(({ passage, pieces }) => [passage, pieces.map((piece) => piece.text).join('|')])).toEqual([
    [1, '2025年|，东湖街道'],
    [0, '公开信息12|条，'],
    [null, '均依法|办理。'],
  ]);
  expect(blocks[0]?.pieces.map(({ taken }) => taken)).toEqual(['date', null]);
  expect(blocks.flatMap(({ pieces }) => pieces).filter(({ common }) => common)).toMatchObject([
    { text: '条，' },
    { text: '均依法' },
  ]);
});

test.each([
  ['nothing', { takenOut: [], common: [] }, []],
  ['the whole', { takenOut: [], common: [{ from: 0, to: text.length }] }, [{ from: 0, to: text.length }]],
  [
    'ranges across one another',
    { takenOut: [{ from: 3, to: 9, kind: 'name' as const }], common: [{ from: 6, to: 20 }] },
    [{ from: 8, to: 12 }],
  ],
])('the blocks joined are the text, when there is drawn: %s', (_name, side, passages) => {
  const blocks = blocksOf(text, side, passages);
  expect(blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(text);
});
