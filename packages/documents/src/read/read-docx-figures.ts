import type { Form } from '@gongkai/forms';
import type { Figure, Result, UnitKind } from '@gongkai/kernel';
import { docxTables } from './docx-tables.ts';
import { figuresFromGrids } from './find-table.ts';

/** The form's figures out of the tables of a Word report, by their labels. */
export function readDocxFigures(bytes: Uint8Array, form: Form, unitKind: UnitKind): Result<Figure[]> {
  const tables = docxTables(bytes, 'docx');
  return tables.ok ? figuresFromGrids(form, unitKind, tables.value) : tables;
}
