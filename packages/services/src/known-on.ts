import { countCellsOf, findSubmission, listCountedAt, listTyped, type Reading, type Typed } from '@gongkai/db';
import { computeCells, nilFigures, parseFigure, rollUp } from '@gongkai/figures';
import { cellIndex, type Form, findCell } from '@gongkai/forms';
import { type Figure, FormCode, Period, type PlainDate, ReportKind } from '@gongkai/kernel';
import { followCounts, type HistoryEntry } from '@gongkai/reports';
import { rangeOf } from '@gongkai/units';
import { z } from 'zod';
import { hasLeft, type ReportContext } from './report-context.ts';

/** Figures as they were known at a moment, and the submission that said them; null: they were being written. */
export interface KnownFigures {
  readonly version: number | null;
  readonly at: string;
  readonly figures: readonly Figure[];
}

/** The last moment of a Beijing day. */
export const endOfDay = (on: PlainDate): string => new Date(`${on}T23:59:59.999+08:00`).toISOString();

/**
 * The figures of a report as they were known at a moment (goal G29); null when nobody had opened it. What had left says what was
 * frozen; what was being written is written again from the chain of acts and counted from the registers as they stood. A
 * district's report being written is the totals of that moment.
 */
export async function knownAt(
  reading: Reading,
  context: ReportContext,
  history: readonly HistoryEntry[],
  at: string,
): Promise<KnownFigures | null> {
  const { key, form } = context;
  const last = history.findLast((entry) => Date.parse(entry.at) <= Date.parse(at));
  if (last === undefined) return null;
  if (context.rollup !== null) {
    const counted = await listCountedAt(reading, rangeOf(key.unit), key.form, key.period, at);
    return { version: null, at, figures: rollUp(form, counted).sum };
  }
  const copy = last.version !== null && hasLeft(last.state) ? await findSubmission(reading, key, last.version) : null;
  if (copy !== null) return { version: copy.version, at: copy.at, figures: copy.figures };
  return { version: null, at, figures: await writtenAt(reading, context, at) };
}

async function writtenAt(reading: Reading, { key, form, unit, counted }: ReportContext, at: string): Promise<Figure[]> {
  const acts = await listTyped(reading, key.unit, new Date(0).toISOString());
  let figures: readonly Figure[] = form.cells.map(() => null);
  const authors: Record<string, string> = {};
  for (const act of acts.filter((each) => Date.parse(each.at) <= Date.parse(at))) {
    const done = readAct(act, key);
    if (done === null) continue;
    if (done.section !== undefined) figures = nilFigures(form, unit.kind, done.section, figures);
    else if (Array.isArray(done.cells)) for (const code of done.cells) delete authors[code];
    else figures = typedOver(form, figures, done.cells ?? {}, authors, act.by);
  }
  if (counted === null) return computeCells(form, figures, unit.kind);
  const { registers } = counted.key;
  const counts = await countCellsOf(reading, { form, period: key.period }, [{ unit: key.unit, registers, cut: at }]);
  return followCounts(form, figures, authors, counts.get(key.unit) ?? [], unit.kind);
}

function typedOver(
  form: Form,
  figures: readonly Figure[],
  cells: Readonly<Record<string, string>>,
  authors: Record<string, string>,
  by: string,
): Figure[] {
  const next = [...figures];
  for (const [code, text] of Object.entries(cells)) {
    const cell = findCell(form, code);
    const figure = cell === undefined ? null : parseFigure(cell, text);
    if (figure === null || !figure.ok) continue;
    const index = cellIndex(form, code);
    // The same value typed again leaves a counted cell counted, as the rule of saving has it.
    if ((next[index] ?? null) === figure.value) continue;
    next[index] = figure.value;
    authors[code] = by;
  }
  return next;
}

const Input = z.object({
  key: z.object({ kind: ReportKind, form: FormCode, period: Period }),
  cells: z.union([z.record(z.string(), z.string()), z.array(z.string())]).optional(),
  section: z.string().optional(),
});

function readAct({ input }: Typed, key: ReportContext['key']): z.infer<typeof Input> | null {
  const parsed = Input.safeParse(JSON.parse(input));
  if (!parsed.success) return null;
  const { kind, form, period } = parsed.data.key;
  return kind === key.kind && form === key.form && period === key.period ? parsed.data : null;
}
