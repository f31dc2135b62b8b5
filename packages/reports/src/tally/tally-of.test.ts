import { getForm } from '@gongkai/forms';
import { formCodes, outcomes } from '@gongkai/kernel';
import { describe, expect, it, test } from 'vitest';
import { tallyOf } from './tally-of.ts';

const askedOutcomes = (code: 'a2019' | 'a2021' | 't2014', cells: readonly string[]) =>
  cells.flatMap((cell) =>
    (tallyOf(code).get(cell) ?? []).flatMap((counting) =>
      counting.register === 'applications' ? (counting.outcomes ?? []) : [],
    ),
  );

test.each(formCodes)('%s: every question is of a cell the form has and does not compute', (code) => {
  const { cells } = getForm(code);
  for (const cell of tallyOf(code).keys())
    expect(cells.find((each) => each.code === cell)?.computedFrom, cell).toBeUndefined();
  expect(cells.map((cell) => cell.code)).toEqual(expect.arrayContaining([...tallyOf(code).keys()]));
});

describe.each(['a2019', 'a2021'] as const)('table two of %s', (code) => {
  const results = getForm(code)
    .cells.filter(({ code: cell, computedFrom }) => /^R3\..*C1$/.test(cell) && computedFrom === undefined)
    .map((cell) => cell.code);

  it('asks each outcome in exactly one row, so that the rows of a column add up (R02)', () => {
    expect(askedOutcomes(code, results).sort()).toEqual([...outcomes].sort());
  });

  it('is counted whole, every row and every kind of applicant', () => {
    const typed = getForm(code).cells.filter((cell) => /^R\d/.test(cell.code) && cell.computedFrom === undefined);
    expect(typed.map((cell) => cell.code).filter((cell) => !tallyOf(code).has(cell))).toEqual([]);
  });
});

test('the form of 2014 asks each outcome that is a reply in one row, refusals in one reason (I3, I4)', () => {
  const rows = getForm('t2014').cells.map((cell) => cell.code);
  const replies = rows.filter((cell) => /^S3\.3\.[1-8]$/.test(cell));
  const reasons = rows.filter((cell) => /^S3\.3\.4\.[a-f]$/.test(cell));
  expect(askedOutcomes('t2014', replies).sort()).toEqual(askedOutcomes('t2014', ['S3.3']).sort());
  expect(askedOutcomes('t2014', reasons).sort()).toEqual(askedOutcomes('t2014', ['S3.3.4']).sort());
});

test('channels of 2014: each in one row', () => {
  const asked = ['S1.2.1', 'S1.2.2', 'S1.2.3', 'S1.2.4', 'S1.2.5'].flatMap((cell) =>
    (tallyOf('t2014').get(cell) ?? []).flatMap((counting) =>
      counting.register === 'items' ? (counting.channels ?? []) : [],
    ),
  );
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toHaveLength(12);
});

test('no more than the figures of other offices is left to be typed', () => {
  const left = (code: 'a2021' | 't2014' | 'grassroots') =>
    getForm(code)
      .cells.filter((cell) => cell.computedFrom === undefined && !tallyOf(code).has(cell.code))
      .map((cell) => cell.code);
  expect({ a2021: left('a2021'), t2014: left('t2014'), grassroots: left('grassroots') }).toEqual({
    a2021: [],
    t2014: [],
    grassroots: [],
  });
});
