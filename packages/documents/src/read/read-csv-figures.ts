import type { Form } from '@gongkai/forms';
import { type Figure, type Result, refuse, type UnitKind } from '@gongkai/kernel';
import { parseCsv } from '../csv.ts';
import { phrases } from '../phrases.ts';
import { readFigures } from './read-figure.ts';

/** The form's figures out of 指标代码,…,数. A code the form does not have, or has given twice, is refused. */
export function readCsvFigures(text: string, form: Form, unitKind: UnitKind): Result<Figure[]> {
  const [head = [], ...rows] = parseCsv(text);
  const [codeHead, , , numberHead] = phrases.csvHead;
  const code = head.indexOf(codeHead);
  const number = head.indexOf(numberHead);
  if (code < 0 || number < 0) {
    return refuse('input-malformed', { path: '表头', problem: `应有“${codeHead}”和“${numberHead}”两列` });
  }
  const known = new Set(form.cells.map((cell) => cell.code));
  const texts = new Map<string, string>();
  for (const row of rows) {
    const cell = row[code]?.trim() ?? '';
    if (cell === '') continue;
    if (!known.has(cell)) return refuse('cell-unknown', { form: form.code, cell });
    if (texts.has(cell)) return refuse('input-malformed', { path: cell, problem: '同一指标出现了两次' });
    texts.set(cell, row[number] ?? '');
  }
  return readFigures(form, unitKind, texts);
}
