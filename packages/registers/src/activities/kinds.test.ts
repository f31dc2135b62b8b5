import { getForm } from '@gongkai/forms';
import { activityKindCodes, formCodes, unitKinds } from '@gongkai/kernel';
import { describe, expect, it, test } from 'vitest';
import { activityKinds, activityKindsOf, sourcesOf } from './kinds.ts';

const feeding = activityKindCodes.flatMap((kind) =>
  formCodes.flatMap((form) =>
    Object.entries(activityKinds[kind].cells[form] ?? {}).map(([code, taking]) => ({ kind, form, code, taking })),
  ),
);

test.each(feeding)('$kind feeds $form $code with $taking', ({ kind, form, code, taking }) => {
  const rule = activityKinds[kind];
  const cell = getForm(form).cells.find((each) => each.code === code);
  expect(cell, code).toBeDefined();
  // A stock feeds stocks alone, money only money, people only people.
  expect(cell?.nature === 'stock').toBe(rule.nature === 'stock');
  expect(cell?.measure === '万元').toBe(taking === 'amount' || taking === 'spent');
  if (taking === 'number') expect(rule.measure).toBe(cell?.measure);
  expect(cell?.computedFrom).toBeUndefined();
  expect(rule.units.some((unit) => getForm(form).filedBy.includes(unit))).toBe(true);
});

test('what a cell takes is among the fields of the kind', () => {
  const needs = { number: 'number', amount: 'amount', spent: 'spent', 'count-answered': 'answered' } as const;
  for (const { kind, taking } of feeding) {
    const field = Object.entries(needs).find(([name]) => name === taking)?.[1];
    if (field !== undefined) expect(activityKinds[kind].fields).toContain(field);
  }
});

describe('every cell of the forms that no other register answers', () => {
  it('of the form of 2014 has its kind: S2, S6, S8, S9', () => {
    const cells = getForm('t2014').cells.filter(({ code }) => /^S[2689]/.test(code));
    expect(cells.filter(({ code }) => sourcesOf('t2014', code).length === 0)).toEqual([]);
  });

  it('of the grassroots form has its kind, but what is put up as items', () => {
    const cells = getForm('grassroots').cells.filter(({ code }) => !code.startsWith('G1.1'));
    expect(cells.filter(({ code }) => sourcesOf('grassroots', code).length === 0)).toEqual([]);
  });

  it('staff is full-time and part-time together', () => {
    expect(sourcesOf('t2014', 'S8.3').map(({ kind }) => kind)).toEqual(['staff-full', 'staff-part']);
    expect(sourcesOf('t2014', 'S8.3.1').map(({ kind }) => kind)).toEqual(['staff-full']);
  });
});

test('each unit keeps what its forms ask; a section keeps nothing', () => {
  expect(activityKindsOf('community')).not.toContain('village-decision');
  expect(activityKindsOf('village')).toContain('village-decision');
  expect(activityKindsOf('street')).not.toContain('residents-meeting');
  expect(unitKinds.filter((kind) => activityKindsOf(kind).length === 0)).toEqual(['nation', 'section']);
});
