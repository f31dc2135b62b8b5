import { printFigure } from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import type { ReportView } from '@gongkai/reports';
import { cellName, chapterName, codeOfName, dateFields, dateName } from './names.ts';
import type { Held } from './saver.ts';

/** What the server holds, as the fields of a desk know it. Computed cells are nobody's to type and are left out. */
export function heldOfView(form: Form, view: ReportView): Held {
  const texts = new Map<string, string>();
  form.cells.forEach((cell, index) => {
    if (cell.computedFrom === undefined) texts.set(cellName(cell.code), printFigure(cell, view.figures[index] ?? null));
  });
  for (const { code } of form.chapters) texts.set(chapterName(code), view.narrative[code] ?? '');
  for (const field of dateFields) texts.set(dateName(field), view.dates[field] ?? '');
  return {
    revision: view.revision,
    texts,
    by: (name) => view.authors[codeOfName(name)] ?? view.history.at(-1)?.by ?? '',
  };
}
