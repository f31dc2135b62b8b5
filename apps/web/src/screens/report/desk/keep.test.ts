import { describe, expect, it } from 'vitest';
import { countKept, forgetKept, keepOf, listKept, type Shelf } from './keep.ts';

/** A browser's store in memory. */
function createShelf(): Shelf {
  const slots = new Map<string, string>();
  return {
    getItem: (key) => slots.get(key) ?? null,
    setItem: (key, value) => void slots.set(key, value),
    removeItem: (key) => void slots.delete(key),
    key: (at) => [...slots.keys()][at] ?? null,
    get length() {
      return slots.size;
    },
  };
}

const a = { text: '1', base: '' };
const b = { text: '2', base: '7' };

describe('what is typed and not saved', () => {
  it('is there again on the next page, and gone once it is saved', () => {
    const shelf = createShelf();
    keepOf(shelf, 'p', 'r').write({ 'c:a': a, 'c:b': b });
    const again = keepOf(shelf, 'p', 'r');
    expect(again.read()).toEqual({ 'c:a': a, 'c:b': b });
    again.write({ 'c:b': b });
    expect(keepOf(shelf, 'p', 'r').read()).toEqual({ 'c:b': b });
    again.write({});
    expect(shelf.length).toBe(0);
  });

  it('is found by report, of one person alone', () => {
    const shelf = createShelf();
    const report = { unit: '990101001', kind: 'own', form: 'a2021', period: '2025' };
    const name = Object.values(report).join('/');
    keepOf(shelf, 'p', name).write({ 'c:a': a, 'c:b': b });
    keepOf(shelf, 'q', name).write({ 'c:a': a });
    keepOf(shelf, 'p', 'what an older version left').write({ 'c:a': a });
    expect(listKept(shelf, 'p')).toEqual([{ report, count: 2 }]);
  });

  it('of another page of the same person is left alone', () => {
    const shelf = createShelf();
    const [one, two] = [keepOf(shelf, 'p', 'r'), keepOf(shelf, 'p', 'r')];
    one.write({ 'c:a': a });
    two.write({ 'c:b': b });
    two.write({});
    expect(keepOf(shelf, 'p', 'r').read()).toEqual({ 'c:a': a });
  });

  it('is each person’s own, and is taken away when they sign out', () => {
    const shelf = createShelf();
    keepOf(shelf, 'p', 'r').write({ 'c:a': a });
    keepOf(shelf, 'p', 's').write({ 'c:a': a, 'c:b': b });
    keepOf(shelf, 'pq', 'r').write({ 'c:a': a });
    expect(keepOf(shelf, 'q', 'r').read()).toEqual({});
    expect(countKept(shelf, 'p')).toBe(3);
    forgetKept(shelf, 'p');
    expect([countKept(shelf, 'p'), countKept(shelf, 'pq')]).toEqual([0, 1]);
  });

  it('that cannot be read is nothing, and a full store loses only the second copy', () => {
    const shelf = createShelf();
    shelf.setItem('gongkai.typed/p/r', '{"c:a":');
    expect(keepOf(shelf, 'p', 'r').read()).toEqual({});
    const full: Shelf = {
      ...createShelf(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => keepOf(full, 'p', 'r').write({ 'c:a': a })).not.toThrow();
  });
});
