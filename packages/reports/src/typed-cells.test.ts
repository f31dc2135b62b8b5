import { cellIndex, getForm } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellsHeld, saveTyped } from './typed-cells.ts';

const form = getForm('a2021');
const at = (code: string): number => cellIndex(form, code);
const empty: CellsHeld = {
  figures: form.cells.map(() => null),
  cellRevisions: form.cells.map(() => 0),
  cellAuthors: {},
  revision: 0,
  updatedBy: '',
};

interface Sent {
  readonly cells: Readonly<Record<string, Figure>>;
  readonly seen: number;
  readonly by?: string;
}

/** Saves, and answers what is held afterwards; the code of the refusal beside what was held before. */
function send(held: CellsHeld, { cells, seen, by = '甲' }: Sent) {
  const typed = Object.entries(cells).map(([code, figure]) => ({ index: at(code), figure }));
  const saved = saveTyped(form, 'street', held, { cells: typed, seen, by });
  return saved.ok
    ? { held: { ...held, ...saved.value, revision: held.revision + 1, updatedBy: by }, refused: null }
    : { held, refused: saved.refusal };
}

describe('one cell, two people', () => {
  const first = send(empty, { cells: { 'R1.C1': 3 }, seen: 0, by: '甲' }).held;

  test('who has not seen the other’s value is told both, and nothing of the call is kept', () => {
    const second = send(first, { cells: { 'R1.C2': 1, 'R1.C1': 4 }, seen: 0, by: '乙' });
    expect(second.refused).toMatchObject({ code: 'cell-changed', facts: { yours: '4', theirs: '3', by: '甲' } });
    expect(second.held).toBe(first);
  });

  test('who has seen it replaces it; the same value is no conflict; another cell is free', () => {
    expect(send(first, { cells: { 'R1.C1': 4 }, seen: 1 }).held.figures[at('R1.C1')]).toBe(4);
    expect(send(first, { cells: { 'R1.C1': 3 }, seen: 0, by: '乙' }).held.cellAuthors['R1.C1']).toBe('甲');
    expect(send(first, { cells: { 'R1.C2': 4 }, seen: 0 }).refused).toBeNull();
  });

  test('totals follow what is kept', () => {
    const row = Object.fromEntries(['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((column) => [`R1.${column}`, 1]));
    expect(send(empty, { cells: row, seen: 0 }).held.figures[at('R1.C7')]).toBe(6);
  });
});

test('in a thousand interleavings of two editors no update is lost (G38)', () => {
  const codes = ['R1.C1', 'R1.C2', 'R2.C1'] as const;
  const step = fc.record({
    who: fc.constantFrom(0, 1),
    act: fc.constantFrom('look', 'save', 'save'),
    cells: fc.dictionary(fc.constantFrom(...codes), fc.option(fc.nat(5), { nil: null }), { minKeys: 1 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let held = empty;
      const seen: [CellsHeld, CellsHeld] = [empty, empty];
      for (const { who, act, cells } of steps) {
        if (act === 'look') {
          seen[who] = held;
          continue;
        }
        const before = held;
        const sent = send(held, { cells, seen: seen[who].revision, by: `${who}` });
        held = sent.held;
        for (const [code, figure] of Object.entries(cells)) {
          const [stood, known] = [before.figures[at(code)], seen[who].figures[at(code)]];
          // Whatever is replaced is what its replacer had in sight.
          if (sent.refused === null && stood !== figure) expect(stood).toBe(known);
        }
        if (sent.refused !== null) expect(held).toBe(before);
        // An editor takes over what is held after each answer, as the page does.
        seen[who] = held;
      }
    }),
    { numRuns: 1000 },
  );
});
