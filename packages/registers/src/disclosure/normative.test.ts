import { addDays, itemKinds, type PlainDate, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countValid, endedOn, type Validity } from './normative.ts';

const day = (text: string): PlainDate => plainDate(text);
const document = (madeOn: string, repealedOn: string | null = null, validTo: string | null = null): Validity => ({
  kind: 'normative',
  madeOn: day(madeOn),
  repealedOn: repealedOn === null ? null : day(repealedOn),
  validTo: validTo === null ? null : day(validTo),
});

describe('a document', () => {
  it('ends the day after its validity, or on its repeal, whichever comes first (到期自动失效计入废止)', () => {
    expect(endedOn(document('2020-01-01', null, '2024-12-31'))).toBe('2025-01-01');
    expect(endedOn(document('2020-01-01', '2023-05-01', '2024-12-31'))).toBe('2023-05-01');
    expect(endedOn(document('2020-01-01'))).toBeNull();
  });

  it('valid to the last day of a year is in force at its end, and repealed in the next', () => {
    const documents = [document('2020-01-01', null, '2024-12-31')];
    expect(countValid(documents, 'normative', 2024)).toEqual({ made: 0, repealed: 0, valid: 1 });
    expect(countValid(documents, 'normative', 2025)).toEqual({ made: 0, repealed: 1, valid: 0 });
  });

  it('made and repealed in one year counts in both columns and is not in force', () => {
    expect(countValid([document('2025-01-02', '2025-12-31')], 'normative', 2025)).toEqual({
      made: 1,
      repealed: 1,
      valid: 0,
    });
  });
});

const made = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays(day('2015-01-01'), days));
const documents = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...itemKinds),
      madeOn: made,
      repeal: fc.option(fc.integer({ min: 0, max: 2_000 })),
      valid: fc.option(fc.integer({ min: 0, max: 2_000 })),
    })
    .map(({ kind, madeOn, repeal, valid }) => ({
      kind,
      madeOn,
      repealedOn: repeal === null ? null : addDays(madeOn, repeal),
      validTo: valid === null ? null : addDays(madeOn, valid),
    })),
  { maxLength: 40 },
);

test('valid(y) = valid(y−1) + made(y) − repealed(y), whatever is made, repealed and runs out (G61)', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom('normative', 'regulation'), (all, kind) => {
      for (let year = 2015; year <= 2031; year += 1) {
        const { made: fresh, repealed, valid } = countValid(all, kind, year);
        expect(valid).toBe(countValid(all, kind, year - 1).valid + fresh - repealed);
      }
    }),
  );
});
