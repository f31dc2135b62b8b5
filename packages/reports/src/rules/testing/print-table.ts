import { type Form, getForm, type Slot } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';

/** Figures of a table by cell; what is not named is printed 0, what is null is left blank. */
export type TableFigures = Readonly<Record<string, string | number | null>>;

/** The tables of a form as published pages print them: rows between bars, or one cell a line. */
export const printTable = (code: FormCode, table: string, figures: TableFigures, inLines: boolean): string =>
  [...(tableOf(getForm(code), table)?.head ?? []), ...(tableOf(getForm(code), table)?.body ?? [])]
    .map((row) => row.map((slot) => printSlot(slot, figures)))
    .map((row) => (inLines ? row.map((cell) => `${cell} |`).join('\n') : `| ${row.join(' | ')} |`))
    .join('\n');

const tableOf = (form: Form, code: string) => form.tables.find((table) => table.code === code);

function printSlot(slot: Slot, figures: TableFigures): string {
  if (slot.kind === 'label') return slot.text;
  if (slot.kind === 'dash') return '—';
  const figure = figures[slot.cell];
  return figure === null ? '' : String(figure ?? 0);
}
