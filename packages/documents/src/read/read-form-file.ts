import { type PastedDoubt, type PastedProblem, pastedFigure } from '@gongkai/figures';
import { applies, cellIndex, type Form, isTyped, type Table } from '@gongkai/forms';
import { type Figure, ok, type Period, printPeriod, type Result, refuse, type UnitKind } from '@gongkai/kernel';
import type { FilePlace, FormFileDoubt } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { parseMarker } from '../excel/keys.ts';
import { phrases } from '../phrases.ts';
import { type FoundPlace, isKeyed, placesByKeys } from './keyed-sheet.ts';
import { matchTable } from './match-table.ts';
import { type TextSheet, xlsxSheets } from './xlsx-sheets.ts';

/** Whose form it has to be. */
export interface FormFileOf {
  readonly unit: UnitCode;
  readonly unitKind: UnitKind;
  readonly form: Form;
  readonly period: Period;
}

/** Figures found in a filled form, each with where it stood. A cell the file does not have is not among them. */
export interface FormFile {
  readonly cells: readonly {
    readonly cell: string;
    readonly figure: Figure;
    readonly place: FilePlace;
    readonly doubt: PastedDoubt | null;
  }[];
  readonly problems: readonly {
    readonly cell: string;
    readonly text: string;
    readonly why: PastedProblem;
    readonly place: FilePlace;
  }[];
  readonly doubts: readonly FormFileDoubt[];
}

/**
 * The official form as it was given out and comes back filled, also with rows and columns moved, renamed or put in. Hidden
 * keys are followed where they agree with the labels, else labels, and places between neighbours last; whatever was not matched by
 * key or label is said. A file that names another unit, form or period is refused with `form-file-of-another`, one without the
 * form's tables with `input-malformed`.
 */
export async function readFormFile(bytes: Uint8Array, name: string, of: FormFileOf): Promise<Result<FormFile>> {
  const sheets = await xlsxSheets(bytes, name);
  if (!sheets.ok) return sheets;
  const stranger = refuseAnother(sheets.value, of);
  if (stranger !== null) return stranger;
  const doubts: FormFileDoubt[] = [];
  if (coverValue(sheets.value, phrases.cover.unitCode) === null)
    doubts.push({ cell: null, kind: 'no-cover', place: null, text: name });
  const found = of.form.tables.map((table) => findTable(table, of.form, sheets.value, doubts));
  const lost = of.form.tables.find((_, index) => found[index] === null);
  if (lost !== undefined) return refuse('input-malformed', { path: lost.title, problem: '文件中没有与本表一致的表格' });
  const places = new Map(found.flatMap((each) => [...(each ?? [])]));
  for (const cell of of.form.cells)
    if (isTyped(cell) && applies(cell, of.unitKind) && !places.has(cell.code))
      doubts.push({ cell: cell.code, kind: 'missing', place: null, text: cell.fullLabel });
  return ok({ ...figuresAt(of, places), doubts });
}

/** The first that differs of unit, form and period, as the cover and the keys name them. */
function refuseAnother(sheets: readonly TextSheet[], { unit, form, period }: FormFileOf) {
  const { cover } = phrases;
  const marked = sheets.flatMap(({ rows }) => rows.flat().flatMap((text) => parseMarker(text) ?? []));
  const theirForm = coverValue(sheets, cover.formCode) ?? marked[0]?.form ?? null;
  // A street's own table has the communities' beside it as an annex.
  const isOurs = theirForm === form.code || marked.some((marker) => marker.form === form.code);
  const theirUnit = coverValue(sheets, cover.unitCode);
  const theirPeriod = coverValue(sheets, cover.period);
  if (theirUnit !== null && theirUnit !== unit)
    return refuse('form-file-of-another', { what: 'unit', theirs: theirUnit, ours: unit });
  if (theirForm !== null && !isOurs)
    return refuse('form-file-of-another', { what: 'form', theirs: theirForm, ours: form.code });
  if (theirPeriod !== null && theirPeriod !== printPeriod(period))
    return refuse('form-file-of-another', { what: 'period', theirs: theirPeriod, ours: printPeriod(period) });
  return null;
}

/** What stands beside a name on the cover, wherever the cover is now; null when the file does not say. */
function coverValue(sheets: readonly TextSheet[], name: string): string | null {
  for (const { rows } of sheets)
    for (const row of rows) {
      const at = row.findIndex((text) => text.trim() === name);
      const value = at < 0 ? undefined : row.slice(at + 1).find((text) => text.trim() !== '');
      if (value !== undefined) return value.trim();
    }
  return null;
}

/** By keys where they hold together, else by labels on the sheet that has most of them; null: nowhere. */
function findTable(
  table: Table,
  form: Form,
  sheets: readonly TextSheet[],
  doubts: FormFileDoubt[],
): ReadonlyMap<string, FoundPlace> | null {
  const keyed = sheets.filter((sheet) => isKeyed(sheet, form, table));
  const [own] = keyed;
  const byKeys = own !== undefined && keyed.length === 1 ? placesByKeys(own, form, table) : null;
  if (byKeys?.ok === true) return byKeys.value;
  const candidates = keyed.length > 0 ? keyed : sheets;
  const best = candidates
    .map((sheet) => matchTable(table, form, sheet))
    .reduce((most, each) => (each.share > most.share ? each : most));
  if (best.share < 0.5) return null;
  if (byKeys !== null) doubts.push({ cell: null, kind: 'keys-torn', place: null, text: table.title });
  doubts.push(...best.doubts);
  return best.places;
}

function figuresAt(
  { form, unitKind }: FormFileOf,
  places: ReadonlyMap<string, FoundPlace>,
): Pick<FormFile, 'cells' | 'problems'> {
  const cells: FormFile['cells'][number][] = [];
  const problems: FormFile['problems'][number][] = [];
  for (const [code, { text, ...place }] of places) {
    const cell = form.cells[cellIndex(form, code)];
    if (cell === undefined || !isTyped(cell) || !applies(cell, unitKind)) continue;
    const read = pastedFigure(cell, text);
    // The program's own word for an empty cell is no sign that has to be interpreted.
    const doubt = read.ok && text.trim() !== phrases.notReported ? read.doubt : null;
    if (read.ok) cells.push({ cell: code, figure: read.figure, place, doubt });
    else problems.push({ cell: code, text: text.slice(0, 40), why: read.why, place });
  }
  return { cells, problems };
}
