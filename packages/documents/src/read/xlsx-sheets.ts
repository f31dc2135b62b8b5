import { ok, type Result } from '@gongkai/kernel';
import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import type { TextGrid } from './find-table.ts';
import { notWhatItSays } from './limits.ts';
import { unzipBounded } from './unzip-bounded.ts';

export interface TextSheet {
  readonly name: string;
  readonly rows: TextGrid;
}

/** Every sheet of an Excel file as texts: numbers exact to the 15 digits a spreadsheet keeps, days as `YYYY-MM-DD`. */
export async function xlsxSheets(bytes: Uint8Array, name: string): Promise<Result<readonly TextSheet[]>> {
  const files = unzipBounded(bytes, name);
  if (!files.ok) return files;
  // The library unpacks again by itself: it gets what was unpacked within bounds, stored and not packed.
  const bounded = zipSync(files.value, { level: 0 });
  try {
    const sheets = await readExcelFile(new Blob([bounded]), { parseNumber: (digits) => ({ digits }) });
    return ok(
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map((value) => valueText(value))) })),
    );
  } catch {
    return notWhatItSays(name, 'Excel 文件');
  }
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && 'digits' in value) return numberText(String(value.digits));
  return String(value);
}

/** 0.30000000000000004 is 0.3: what lies beyond the fifteenth digit is the machine's, not the writer's. */
export function numberText(digits: string): string {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}
