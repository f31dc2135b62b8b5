import { computeCells, type FigureSource, parseFigure } from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import type { Figure, Refusal } from '@gongkai/kernel';
import type { ReportView } from '@gongkai/reports';
import { createValue, type Value } from '../../../ui/value.ts';
import { canonOf } from './canon-of.ts';
import { adopted, cleanField, isUnsaved, typed } from './field.ts';
import { createFieldStore, type FieldStore } from './field-store.ts';
import { heldOfView } from './held-of-view.ts';
import type { Keep } from './keep.ts';
import { cellName, chapterName, codeOfName, kindOfName } from './names.ts';
import { createSaver } from './saver.ts';
import { createSteps, type Steps } from './steps.ts';
import { wireOf } from './wire-of.ts';

/** How saving stands for the whole report. */
export interface DeskState {
  readonly unsaved: number;
  readonly saving: boolean;
  readonly waiting: number;
  readonly conflicts: readonly string[];
  /** Fields whose text is no figure or day: they wait for the person. */
  readonly malformed: readonly string[];
  readonly shut: Refusal | null;
}

/** One report being worked on: its fields, its saving, and its figures as they stand while typing. */
export interface Desk {
  readonly form: Form;
  readonly store: FieldStore;
  readonly state: Value<DeskState>;
  /** Figures in cell order with the computed ones filled; a malformed field counts as not reported. */
  readonly figures: Value<readonly Figure[]>;
  readonly narrative: Value<Readonly<Record<string, string>>>;
  /** Texts that were waiting on this computer when the desk was made. */
  readonly restored: number;
  readonly steps: Steps;
  /** How figures are typed here: by a person now, or as a paper printed them. */
  readonly source: FigureSource;
  readonly flush: () => Promise<void>;
  readonly adopt: (view: ReportView) => void;
  readonly revision: () => number;
}

const pause = 600;
const idle: DeskState = { unsaved: 0, saving: false, waiting: 0, conflicts: [], malformed: [], shut: null };

/** A desk over `view`; what this person had typed here and not saved is on it again. */
export function createDesk(form: Form, view: ReportView, keep: Keep): Desk {
  const canon = canonOf(form);
  const held = heldOfView(form, view);
  const left = keep.read();
  const fields = [...held.texts].map(([name, text]) => {
    const kept = left[name];
    if (kept === undefined) return [name, cleanField(text)] as const;
    const again = typed(cleanField(kept.base), kept.text, canon(name));
    return [name, adopted(again, text, held.by(name), canon(name))] as const;
  });
  const store = createFieldStore(new Map(fields), canon);
  const state = createValue<DeskState>(idle);
  let latest = view;
  const figures = createValue<readonly Figure[]>(readFigures(form, latest, store));
  const narrative = createValue<Readonly<Record<string, string>>>(readNarrative(form, store));

  const takeStock = (): void => {
    const unsaved = [...store.names()].filter((name) => isUnsaved(store.get(name)));
    const having = (status: string) => unsaved.filter((name) => store.get(name).status === status);
    const next = {
      unsaved: unsaved.length,
      saving: having('saving').length > 0,
      waiting: having('waiting').length,
      conflicts: having('conflict'),
      malformed: unsaved.filter((name) => store.get(name).status !== 'conflict' && store.get(name).problem !== null),
      shut: saver.shut(),
    };
    if (!isSameState(next, state.get())) state.set(next);
    keep.write(
      Object.fromEntries(unsaved.map((name) => [name, { text: store.get(name).text, base: store.get(name).base }])),
    );
  };
  const saver = createSaver(store, wireOf(view.key, form, store), view.revision, takeStock);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    return saver.flush();
  };

  const steps = createSteps(store);

  let counted = true;
  const takeStockSoon = (): void => {
    if (!counted) return;
    counted = false;
    queueMicrotask(() => {
      counted = true;
      takeStock();
    });
  };

  store.watchAll((name) => {
    takeStockSoon();
    if (kindOfName(name) === 'c') figures.set(readFigures(form, latest, store));
    if (kindOfName(name) === 't') narrative.set(readNarrative(form, store));
    if (store.get(name).status !== 'dirty') return;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  });
  if (fields.some(([, field]) => isUnsaved(field))) void Promise.resolve().then(flush);
  takeStock();

  return {
    form,
    store,
    state,
    figures,
    narrative,
    restored: fields.filter(([, field]) => isUnsaved(field)).length,
    steps,
    source: 'typed',
    flush,
    adopt: (next) => {
      latest = next;
      if (isAsItCame(next)) figures.set(next.figures);
      saver.adopt(heldOfView(form, next));
      if (next.lock === null) saver.reopen();
    },
    revision: saver.revision,
  };
}

const isSameState = (one: DeskState, other: DeskState): boolean =>
  one.unsaved === other.unsaved &&
  one.saving === other.saving &&
  one.waiting === other.waiting &&
  one.shut === other.shut &&
  one.conflicts.join() === other.conflicts.join() &&
  one.malformed.join() === other.malformed.join();

// The district report's figures come from the roll-up, and a recorded report's sums are what was printed, right or wrong.
const isAsItCame = ({ key, state }: ReportView): boolean => key.kind === 'district' || state === 'recorded';

function readFigures(form: Form, view: ReportView, store: FieldStore): readonly Figure[] {
  if (isAsItCame(view)) return view.figures;
  const typed = form.cells.map((cell) => {
    if (cell.computedFrom !== undefined) return null;
    const read = parseFigure(cell, store.get(cellName(cell.code)).text);
    return read.ok ? read.value : null;
  });
  return computeCells(form, typed, view.unitKind);
}

const readNarrative = (form: Form, store: FieldStore): Readonly<Record<string, string>> =>
  Object.fromEntries(form.chapters.map(({ code }) => [code, store.get(chapterName(code)).text]));

/** Codes of the cells among field names. */
export const cellsAmong = (names: readonly string[]): string[] =>
  names.filter((name) => kindOfName(name) === 'c').map(codeOfName);
