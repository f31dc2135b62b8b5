import { parseFigure, printFigure } from '@gongkai/figures';
import { type Form, findCell, getForm } from '@gongkai/forms';
import { type Figure, ok, refuse } from '@gongkai/kernel';
import type { ReportView } from '@gongkai/reports';
import { createValue } from '../../ui/value.ts';
import type { Desk, DeskState } from '../report/desk/desk.ts';
import { cleanField, typed } from '../report/desk/field.ts';
import { createFieldStore, type FieldStore } from '../report/desk/field-store.ts';
import { type Keep, keepOf } from '../report/desk/keep.ts';
import { cellName, chapterName, codeOfName, kindOfName, textOfKey } from '../report/desk/names.ts';
import { createSteps } from '../report/desk/steps.ts';

const idle: DeskState = { unsaved: 0, saving: false, waiting: 0, conflicts: [], malformed: [], shut: null };

const keptOf = (view: ReportView): Keep => keepOf(sessionStorage, 'record', textOfKey(view.key));

/**
 * A desk for a report that exists outside: nothing is saved until it is recorded as a whole, and every cell is typed as
 * printed, sums too, because the printed sum may be wrong and that is worth knowing (design D11). What is typed is kept
 * in this tab over a reload.
 */
export function createRecordDesk(view: ReportView): Desk {
  const form = getForm(view.key.form);
  const canonOf = (name: string) => (text: string) => {
    const cell = findCell(form, codeOfName(name));
    if (kindOfName(name) !== 'c') return ok(text);
    if (cell === undefined) return refuse('cell-unknown', { form: form.code, cell: codeOfName(name) });
    // The server reads recorded figures this way too: money of a public report may have more than two decimals.
    const read = parseFigure(cell, text, 'stored');
    return read.ok ? ok(printFigure(cell, read.value)) : read;
  };
  const keep = keptOf(view);
  const left = keep.read();
  const fields = textsOf(form, view).map(([name, text]) => {
    const typedBefore = left[name];
    const field = cleanField(text);
    return [name, typedBefore === undefined ? field : typed(field, typedBefore.text, canonOf(name))] as const;
  });
  const store = createFieldStore(new Map(fields), canonOf);
  const figures = createValue<readonly Figure[]>(figuresOf(form, store));
  const narrative = createValue(narrativeOf(form, store));
  const state = createValue(idle);

  const takeStock = (): void => {
    const unsaved = [...store.names()].filter((name) => store.get(name).status === 'dirty');
    state.set({
      ...idle,
      unsaved: unsaved.length,
      malformed: unsaved.filter((name) => store.get(name).problem !== null),
    });
    const typedNow = unsaved.map((name) => [name, { text: store.get(name).text, base: store.get(name).base }]);
    keep.write(Object.fromEntries(typedNow));
  };
  store.watchAll((name) => {
    takeStock();
    if (kindOfName(name) === 'c') figures.set(figuresOf(form, store));
    else narrative.set(narrativeOf(form, store));
  });
  takeStock();

  return {
    form,
    store,
    state,
    figures,
    narrative,
    restored: 0,
    steps: createSteps(store),
    source: 'stored',
    flush: () => Promise.resolve(),
    adopt: () => undefined,
    revision: () => view.revision,
  };
}

/** What is typed for this report is no longer needed: it has been recorded. */
export function forgetTyped(view: ReportView): void {
  const keep = keptOf(view);
  keep.read();
  keep.write({});
}

/** The cells as they are sent: printed exactly, blanks left out. */
export const cellsOf = ({ form, figures }: Desk): Record<string, string> =>
  Object.fromEntries(
    form.cells.flatMap((cell, index) => {
      const figure = figures.get()[index] ?? null;
      return figure === null ? [] : [[cell.code, printFigure(cell, figure)]];
    }),
  );

const textsOf = (form: Form, view: ReportView): (readonly [string, string])[] => [
  ...form.cells.map((cell, index) => [cellName(cell.code), printFigure(cell, view.figures[index] ?? null)] as const),
  ...form.chapters.map(({ code }) => [chapterName(code), view.narrative[code] ?? ''] as const),
];

const figuresOf = (form: Form, store: FieldStore): Figure[] =>
  form.cells.map((cell) => {
    const read = parseFigure(cell, store.get(cellName(cell.code)).text, 'stored');
    return read.ok ? read.value : null;
  });

const narrativeOf = (form: Form, store: FieldStore): Readonly<Record<string, string>> =>
  Object.fromEntries(form.chapters.map(({ code }) => [code, store.get(chapterName(code)).text]));
