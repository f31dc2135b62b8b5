import { type Form, forms } from '@gongkai/forms';
import { glossOf } from '@gongkai/words/en';
import { expect, test } from 'vitest';

/** Everything a form prints or asks for that is read on a screen. */
const labelsOf = (form: Form): readonly string[] => [
  form.title,
  ...form.cells.flatMap(({ label, fullLabel, measure }) => [label, fullLabel, measure]),
  ...form.sections.map(({ title }) => title),
  ...form.chapters.flatMap(({ title, hint, points }) => [title, hint, ...points.map(({ label }) => label)]),
  ...form.tables.flatMap(({ title, note, head, body }) => [
    title,
    ...(note === undefined ? [] : [note]),
    ...[...head, ...body].flat().flatMap((slot) => (slot.kind === 'label' ? [slot.text] : [])),
  ]),
];

test.each(Object.values(forms))('every label of $code has its English gloss', (form) => {
  expect(labelsOf(form).filter((label) => glossOf(label) === null)).toEqual([]);
});
