import { applies, forms } from '@gongkai/forms';
import { unitKinds } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { cellGroups } from './cell-groups.ts';

test('every cell that applies stands in exactly one group', () => {
  for (const form of Object.values(forms)) {
    for (const kind of unitKinds) {
      const cells = cellGroups(form, kind).flatMap((group) => group.cells);
      expect(cells.map(({ code }) => code).toSorted()).toEqual(
        form.cells
          .filter((cell) => applies(cell, kind))
          .map(({ code }) => code)
          .toSorted(),
      );
    }
  }
});

test('groups fit on a page, and the total of all applicants comes before its parts', () => {
  for (const form of Object.values(forms))
    for (const group of cellGroups(form, 'street')) expect(group.cells.length).toBeLessThanOrEqual(26);
  const titles = cellGroups(forms.a2021, 'street').map(({ code }) => code);
  expect(titles.slice(0, 5)).toEqual(['DOCUMENTS', 'DECISIONS', 'FEES', 'APPLICATIONS.C7', 'APPLICATIONS.C1']);
});
