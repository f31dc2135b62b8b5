import { unitKinds } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { applies, cellIndex, type Form, findCell, forms, isTyped, type Relation, type Slot } from './index.ts';

describe.each(Object.values(forms))('form $code', (form) => {
  const codes = form.cells.map((cell) => cell.code);
  const slots = form.tables.flatMap((table) => [...table.head, ...table.body].flat());

  it('names every cell once', () => {
    expect(codes).toHaveLength(new Set(codes).size);
    const labels = form.cells.map((cell) => cell.fullLabel);
    expect(labels).toHaveLength(new Set(labels).size);
  });

  it('prints every cell in exactly one place', () => {
    const printed = slots.flatMap((slot) => (slot.kind === 'figure' ? [slot.cell] : []));
    expect(printed.toSorted()).toEqual(codes.toSorted());
  });

  it('fills every table row to its width, spans counted', () => {
    for (const table of form.tables) {
      expect(rowWidths(table.head), `${table.code} head`).toEqual(table.head.map(() => table.widths.length));
      expect(rowWidths(table.body), `${table.code} body`).toEqual(table.body.map(() => table.widths.length));
    }
  });

  it('holds every typed cell in exactly one section', () => {
    const typed = form.cells.filter(isTyped).map((cell) => cell.code);
    expect(form.sections.flatMap((section) => section.cells).toSorted()).toEqual(typed.toSorted());
    expect(form.sections.map((section) => section.code)).toHaveLength(
      new Set(form.sections.map((section) => section.code)).size,
    );
  });

  it('relates only cells it has', () => {
    for (const relation of form.relations) {
      for (const code of relationCells(relation))
        expect(findCell(form, code), `${relation.rule} ${code}`).toBeDefined();
    }
  });

  it('compares like with like', () => {
    for (const relation of form.relations) {
      if (relation.kind !== 'equal') continue;
      const measures = relationCells(relation).map((code) => findCell(form, code)?.measure);
      expect(new Set(measures).size, relation.rule).toBe(1);
    }
  });

  it('states each relation once', () => {
    const stated = form.relations.map((relation) => JSON.stringify(relation));
    expect(stated).toHaveLength(new Set(stated).size);
  });

  it('computes totals from typed cells or earlier totals, and checks them by an equal relation', () => {
    for (const cell of form.cells) {
      expect(cell.rollUp.how === 'recompute', cell.code).toBe(cell.computedFrom !== undefined);
      if (cell.computedFrom === undefined) continue;
      for (const code of cell.computedFrom) {
        const part = form.cells[cellIndex(form, code)];
        expect(part !== undefined && (isTyped(part) || cellIndex(form, code) < cellIndex(form, cell.code))).toBe(true);
      }
      const parts = cell.computedFrom;
      const checked = form.relations.some(
        (relation) =>
          relation.kind === 'equal' &&
          relation.left.length === 1 &&
          relation.left[0]?.cell === cell.code &&
          JSON.stringify(relation.right) === JSON.stringify(parts.map((part) => ({ cell: part }))),
      );
      expect(checked, cell.code).toBe(true);
    }
  });

  it('keeps money, and only money, in money measures', () => {
    for (const cell of form.cells) {
      expect(cell.measure === '元' || cell.measure === '万元', cell.code).toBe(cell.nature === 'money');
    }
  });

  it('hangs every table in one of its chapters', () => {
    const chapters = form.chapters.map((chapter) => chapter.code);
    expect(chapters).toHaveLength(new Set(chapters).size);
    for (const table of form.tables) expect(chapters).toContain(table.chapter);
    for (const chapter of form.chapters.filter(({ body }) => body === 'tables')) {
      expect(form.tables.map((table) => table.chapter)).toContain(chapter.code);
    }
  });

  it('leaves each kind of unit that files it something to fill', () => {
    for (const kind of form.filedBy) expect(form.cells.some((cell) => applies(cell, kind))).toBe(true);
    for (const cell of form.cells) {
      for (const kind of cell.notFor ?? []) expect(form.filedBy).toContain(kind);
      expect(unitKinds.some((kind) => form.filedBy.includes(kind) && applies(cell, kind))).toBe(true);
    }
  });

  it('answers a nil return with sentences that meet the required points', () => {
    for (const chapter of form.chapters) {
      if (chapter.nilSentence === '') continue;
      expect(chapter.nilSentence.length, chapter.code).toBeGreaterThanOrEqual(chapter.least ?? 0);
      for (const point of chapter.points) {
        expect(
          point.words.some((word) => chapter.nilSentence.includes(word)),
          point.code,
        ).toBe(true);
      }
    }
  });
});

/** Columns taken by each row, with cells that hang down from rows above. A span past the last row counts as a fault. */
function rowWidths(rows: Form['tables'][number]['body']): readonly number[] {
  const hanging = rows.map(() => 0);
  return rows.map((row, index) => {
    let width = hanging[index] ?? 0;
    for (const slot of row) {
      width += spanOf(slot, 'colSpan');
      for (let below = 1; below < spanOf(slot, 'rowSpan'); below++) {
        if (index + below >= rows.length) return Number.NaN;
        hanging[index + below] = (hanging[index + below] ?? 0) + spanOf(slot, 'colSpan');
      }
    }
    return width;
  });
}

function spanOf(slot: Slot, span: 'colSpan' | 'rowSpan'): number {
  if (span === 'colSpan') return slot.colSpan ?? 1;
  return slot.kind === 'label' ? (slot.rowSpan ?? 1) : 1;
}

function relationCells(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case 'equal':
    case 'at-most':
      return [...relation.left, ...relation.right].map((term) => term.cell);
    case 'implies':
      return [relation.when, ...relation.then];
    case 'zero':
      return [relation.cell];
  }
}
