import { expect, it } from 'vitest';
import { findUnkeepable } from './find-unkeepable.ts';

it.each([
  ['a NUL', { unit: '990101', body: { title: '通\0知' } }, 'body.title'],
  ['half a character', { rows: ['好', '\ud800'] }, 'rows.1'],
  ['a name of a field', { cells: { 'R1\0': '3' } }, 'cells'],
])('%s is found where it stands', (_, value, path) => {
  expect(findUnkeepable(value)).toBe(path);
});

it('what can be kept is let through', () => {
  expect(findUnkeepable({ a: '👨‍👩‍👧‍👦 中文\u2028\ufeff', b: [1, null, true, undefined], c: {} })).toBeNull();
});

it('nesting without end is found, and not followed', () => {
  let value: unknown = 'deep';
  for (let depth = 0; depth < 100_000; depth += 1) value = [value];
  expect(findUnkeepable(value)).toMatch(/^0(\.0)+$/);
});
