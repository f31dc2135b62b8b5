import { itemCategories, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkIndexNumber,
  defaultIndexPattern,
  IndexPattern,
  indexNumberOf,
  isPlaceholderIndex,
} from './index-number.ts';

const unit = unitCode('330206002');
const parts = { unit, mark: 'BLXQ', category: 'A20_07', formedOn: plainDate('2025-03-01'), seq: 7 } as const;

describe('a pattern', () => {
  it('puts in what it names', () => {
    expect(indexNumberOf(defaultIndexPattern, parts)).toBe('330206002-A2007-20250301-0007');
    expect(indexNumberOf(IndexPattern.parse('{mark}/{year}-{seq:5}'), parts)).toBe('BLXQ/2025-00007');
  });

  it.each(['{category}-{seq}', '{unit}-{date}', '{unit}-{seq}-{when}', '{unit} {seq}', '{unit}-{seq:9}', ''])(
    '“%s” is none: without unit and number it is not unique',
    (text) => {
      expect(IndexPattern.safeParse(text).success).toBe(false);
    },
  );

  it('makes another number of every next one, and none that looks like a placeholder', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...itemCategories),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 2008, max: 2030 }),
        (category, seq, year) => {
          const of = { ...parts, category, formedOn: plainDate(`${year}-12-22`), seq };
          const made = indexNumberOf(defaultIndexPattern, of);
          expect(made).not.toBe(indexNumberOf(defaultIndexPattern, { ...of, seq: seq + 1 }));
          expect(isPlaceholderIndex(made, unit)).toBe(false);
        },
      ),
    );
  });
});

test.each(['234234234444444444/2024-00001', '23423444', '11111111', '12345678', '000000', '索引号', '无'])(
  '“%s” only fills the field (R53)',
  (text) => {
    expect(checkIndexNumber(text, unit)).toMatchObject({ refusal: { facts: { rule: 'index-placeholder' } } });
  },
);

test.each([
  '330206-002-07-20250301-00012',
  'BLXQ01-2024-0001',
  '11330206MB1234567X/2024-00021',
  '20221222-001',
  '3302060020012024',
])('“%s” may stand', (text) => {
  expect(checkIndexNumber(text, unit)).toEqual({ ok: true, value: text });
});

test('a unit’s own code is no placeholder, whatever its digits', () => {
  expect(isPlaceholderIndex('211322111-2024-1', unitCode('211322111'))).toBe(false);
  expect(isPlaceholderIndex('211322111-2024-1', unit)).toBe(true);
});
