import { blockToClipboard, clipboardBlock, readPaste } from '@gongkai/figures';
import { forms, isTyped } from '@gongkai/forms';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../testing/chance.ts';
import { tableGrid } from '../../../ui/table-grid.ts';
import { blockOf, cornerOf, latticeOf, placeOf, placesFrom, selectBetween, stretch } from './selection.ts';

const tables = Object.values(forms).flatMap((form) =>
  form.tables.map((table) => ({ form, table, lattice: latticeOf(tableGrid(table)) })),
);

it('every figure of every form has its place, once', () => {
  for (const { table, lattice } of tables) {
    const cells = lattice.flatMap((row) => row.cells).filter((cell) => cell !== null);
    const printed = table.body.flat().flatMap((slot) => (slot.kind === 'figure' ? [slot.cell] : []));
    expect(cells.toSorted()).toEqual(printed.toSorted());
  }
});

describe('a block drawn by keys', () => {
  it('grows and shrinks from where it was begun, passes headings and stops at the edge', () => {
    for (const { table, lattice } of tables) {
      const first = lattice.flatMap(({ cells }) => cells).find((cell) => cell !== null) ?? '';
      const begun = placeOf(lattice, first);
      if (begun === null) throw new Error(first);
      let drawn = selectBetween(lattice, table.code, begun, begun);
      expect([...drawn.cells]).toEqual([first]);
      for (let times = 0; times < 100; times += 1) drawn = stretch(lattice, stretch(lattice, drawn, 'down'), 'right');
      const whole = lattice.flatMap(({ cells }) => cells.slice(begun.column)).filter((cell) => cell !== null);
      expect(drawn.cells.size).toBe(whole.length);
      for (let times = 0; times < 100; times += 1) drawn = stretch(lattice, stretch(lattice, drawn, 'up'), 'left');
      expect(drawn.cells.has(first)).toBe(true);
      expect(cornerOf(drawn).row).toBeLessThanOrEqual(begun.row);
    }
  });

  it('copied out of any table of any form it pastes right back', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const chance = createChance(seed);
      const { form, table, lattice } = tables[chance(tables.length)] ?? { lattice: [] };
      if (form === undefined || table === undefined) throw new Error('no form');
      const rows = lattice.flatMap(({ heading }, row) => (heading ? [] : [row]));
      const any = () => ({ row: rows[chance(rows.length)] ?? 0, column: chance(lattice[0]?.cells.length ?? 1) });
      const drawn = selectBetween(lattice, table.code, any(), any());
      const typed = new Map(
        form.cells.filter(isTyped).map(({ code }) => [code, chance(3) === 0 ? '' : String(chance(9000))]),
      );
      const clipboard = blockToClipboard(blockOf(lattice, drawn, (cell) => typed.get(cell) ?? ''));
      const reading = readPaste({
        form,
        unitKind: 'street',
        places: placesFrom(lattice, cornerOf(drawn)),
        block: clipboardBlock(clipboard),
        standingOf: (cell) => ({
          state: typed.has(cell) ? 'open' : 'computed',
          text: typed.get(cell) ?? '',
          counted: null,
        }),
      });
      expect(reading, `seed ${seed}`).toMatchObject({ problems: [], doubts: [] });
      const back = reading.cells.map(({ cell }) => cell);
      expect(back.toSorted(), `seed ${seed}`).toEqual([...drawn.cells].filter((cell) => typed.has(cell)).toSorted());
      expect(reading.cells.filter(({ text, was }) => text !== was)).toEqual([]);
    }
  });
});
