import type { Form, Table } from '@gongkai/forms';
import { type Figure, type Result, refuse, type UnitKind } from '@gongkai/kernel';
import { textsOfTable } from './find-table.ts';
import { isKeyed, textsByKeys } from './keyed-sheet.ts';
import { readFigures } from './read-figure.ts';
import { type TextSheet, xlsxSheets } from './xlsx-sheets.ts';

/**
 * The form's figures out of an Excel file. Sheets this program wrote are read by their hidden keys, whatever was moved
 * or inserted; others by their labels. A table that cannot be told for certain is refused.
 */
export async function readXlsxFigures(bytes: Uint8Array, form: Form, unitKind: UnitKind): Promise<Result<Figure[]>> {
  const sheets = await xlsxSheets(bytes, 'xlsx');
  if (!sheets.ok) return sheets;
  const texts = new Map<string, string>();
  for (const table of form.tables) {
    const found = tableTexts(form, table, sheets.value);
    if (!found.ok) return found;
    for (const [code, text] of found.value) texts.set(code, text);
  }
  return readFigures(form, unitKind, texts);
}

function tableTexts(form: Form, table: Table, sheets: readonly TextSheet[]): Result<ReadonlyMap<string, string>> {
  const keyed = sheets.filter((sheet) => isKeyed(sheet, form, table));
  const [first] = keyed;
  if (keyed.length > 1)
    return refuse('input-malformed', { path: table.title, problem: '文件中有不止一张这样的工作表' });
  return first === undefined
    ? textsOfTable(
        table,
        sheets.map(({ rows }) => rows),
      )
    : textsByKeys(first, form, table);
}
