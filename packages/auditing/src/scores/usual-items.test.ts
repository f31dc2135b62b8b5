import { findCell, getForm } from '@gongkai/forms';
import { formCodes, ruleCodes } from '@gongkai/kernel';
import { expect, it } from 'vitest';
import { isWhole, SchemeBody, wholeOf } from './scheme.ts';
import { type UsualItemWords, usualItemCodes, usualItems } from './usual-items.ts';

const said = { title: '一项', definition: '' };
const words: UsualItemWords = {
  A1: said,
  A2: said,
  A3: said,
  A4: said,
  B1: said,
  B2: said,
  C1: said,
  D1: said,
  E1: said,
};
const bodyOf = (form: (typeof formCodes)[number]) =>
  SchemeBody.parse({ title: '评价', ground: '', form, items: usualItems(form, words) });

it.each(['a2019', 'a2021'] as const)(
  'usual items of %s are whole, a hundred points, of rules and cells that exist',
  (form) => {
    const body = bodyOf(form);
    expect([isWhole(body), wholeOf(body)]).toEqual([true, 1000]);
    expect(body.items.map(({ code }) => code)).toEqual(usualItemCodes);
    for (const { code, evidence } of body.items) {
      if (evidence.kind === 'rules')
        for (const rule of evidence.rules)
          expect(
            ruleCodes.some((each) => each === rule),
            `${code} ${rule}`,
          ).toBe(true);
      if (evidence.kind === 'share')
        for (const cell of [...evidence.over, ...evidence.under])
          expect(findCell(getForm(evidence.form), cell), `${code} ${cell}`).toBeDefined();
    }
  },
);

it('other forms have none', () => {
  for (const form of formCodes.filter((each) => each !== 'a2019' && each !== 'a2021'))
    expect(usualItems(form, words)).toEqual([]);
});
