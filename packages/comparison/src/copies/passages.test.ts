import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

const text = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 80 });

test('each passage is equal in both, long enough, and no letter belongs to two', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const seenLeft = new Set<number>();
      const seenRight = new Set<number>();
      for (const run of passagesOf(left, right)) {
        expect(run.length).toBeGreaterThanOrEqual(8);
        expect(left.slice(run.left, run.left + run.length)).toBe(right.slice(run.right, run.right + run.length));
        for (let at = 0; at < run.length; at += 1) {
          expect(seenLeft.has(run.left + at) || seenRight.has(run.right + at)).toBe(false);
          seenLeft.add(run.left + at);
          seenRight.add(run.right + at);
        }
      }
    }),
  );
});

test('the longest is taken whole; what moved is found where it went', () => {
  const [first, second, third] = ['子丑寅卯辰巳午未申酉', '东西南北前后左右上下', '春夏秋冬风花雪月山水'];
  expect(passagesOf(`${first}甲${second}乙${third}`, `${third}${second}丁${first}`)).toEqual([
    { left: 0, right: 21, length: 10 },
    { left: 11, right: 10, length: 10 },
    { left: 22, right: 0, length: 10 },
  ]);
});

test('a text with itself is one passage', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(passagesOf(each, each)).toEqual(each.length < 8 ? [] : [{ left: 0, right: 0, length: each.length }]);
    }),
  );
});

test('a refrain of a hundred thousand letters ends', () => {
  const refrain = '公开信息'.repeat(5_000);
  const passages = passagesOf(refrain, `${refrain}甲${refrain}`);
  expect(passages[0]).toMatchObject({ left: 0, length: refrain.length });
});
