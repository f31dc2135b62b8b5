import { type CellGroup, cellGroups } from '@gongkai/comparison/compare';
import type { Reading } from '@gongkai/db';
import { cellComparisonToXlsx, unitsComparisonToXlsx, yearsComparisonToXlsx } from '@gongkai/documents';
import { type Form, findCell, getForm } from '@gongkai/forms';
import { ok, type PlainDate, printPeriod, type Result, refuse, type UnitKind } from '@gongkai/kernel';
import type { ComparisonAsked, InputOf } from '@gongkai/reports';
import { formNames, screens, unitKindNames } from '@gongkai/words';
import { compareCell } from './compare-cell.ts';
import { compareRows } from './compare-rows.ts';
import { compareYears } from './compare-years.ts';

const { comparison: words } = screens.zh;

type Asked = InputOf<'comparison.file'>;
type View<Name extends Asked['view']> = Extract<Asked, { view: Name }>;
type Made = Result<{ readonly title: string; readonly bytes: Uint8Array }>;

/** One view as an Excel file, from the same answers that the screen shows. */
export function comparisonFile(reading: Reading, asked: Asked, today: PlainDate): Promise<Made> {
  switch (asked.view) {
    case 'units':
      return unitsFile(reading, asked);
    case 'cell':
      return cellFile(reading, asked);
    case 'years':
      return yearsFile(reading, asked, today);
  }
}

async function unitsFile(reading: Reading, asked: View<'units'>): Promise<Made> {
  const form = getForm(asked.form);
  const group = findGroup(form, asked.of, asked.group);
  if (group === undefined) return refuse('cell-unknown', { form: form.code, cell: asked.group });
  const view = await compareRows(reading, asked);
  const title = words.file.heading(unitKindNames[asked.of], printPeriod(asked.period));
  const lines = [
    definitionOf(asked),
    words.definitionLike,
    words.tested(view.tested, view.periods.map(printPeriod).join('、')),
    ...(view.byPopulation ? [words.byPopulation] : []),
  ];
  return ok({
    title,
    bytes: await unitsComparisonToXlsx({ title, lines, coverage: view.coverage }, form, group, view),
  });
}

async function cellFile(reading: Reading, asked: View<'cell'>): Promise<Made> {
  const cell = findCell(getForm(asked.form), asked.cell);
  if (cell === undefined) return refuse('cell-unknown', { form: asked.form, cell: asked.cell });
  const view = await compareCell(reading, asked, cell);
  const title = words.file.heading(unitKindNames[asked.of], printPeriod(asked.period));
  const lines = [definitionOf(asked), cell.fullLabel];
  return ok({
    title,
    bytes: await cellComparisonToXlsx({ title, lines, coverage: view.coverage }, cell, asked.period, view),
  });
}

async function yearsFile(reading: Reading, asked: View<'years'>, today: PlainDate): Promise<Made> {
  const view = await compareYears(reading, asked, today);
  if (!view.ok) return view;
  const group = findGroup(getForm(asked.form), view.value.unitKind, asked.group);
  if (group === undefined) return refuse('cell-unknown', { form: asked.form, cell: asked.group });
  const title = words.file.yearsHeading(view.value.unitName);
  const turns = view.value.turns.map(({ on, kind }) => words.turn(on, words.turns[kind]));
  const waiting = view.value.waiting.map((period) => words.waitingYear(printPeriod(period)));
  const about = { title, lines: [formNames[asked.form], group.title, ...turns, ...waiting], coverage: null };
  return ok({ title, bytes: await yearsComparisonToXlsx(about, asked.form, group, view.value) });
}

const findGroup = (form: Form, kind: UnitKind, code: string): CellGroup | undefined =>
  cellGroups(form, kind).find((group) => group.code === code);

const definitionOf = ({ of, form, period }: ComparisonAsked): string =>
  words.definition(unitKindNames[of], formNames[form], printPeriod(period));
