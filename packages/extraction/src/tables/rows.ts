import { type Form, findCell, type Slot, type Table } from '@gongkai/forms';
import { streamed, unmarked } from './stream.ts';

/** One printed row that holds figures: how to find it, and its cells from left to right. */
export interface Row {
  readonly label: string;
  /** Written before the label: `1.`, `(一)`, `其中:`. */
  readonly number: string;
  /** The label without number and closing bracket. */
  readonly core: string;
  readonly measure: string;
  readonly cells: readonly string[];
}

const numbered = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+\.|其中:)/;

const known = new Map<Table, readonly Row[]>();

/** The rows of a form's table that hold figures, in printed order. */
export function rowsOf(form: Form, table: Table): readonly Row[] {
  const rows = known.get(table) ?? readRows(form, table);
  known.set(table, rows);
  return rows;
}

const readRows = (form: Form, table: Table): readonly Row[] =>
  table.body.flatMap((slots) => {
    const cells = slots.flatMap((slot) => (slot.kind === 'figure' ? [slot.cell] : []));
    const first = cells[0];
    const label = lastLabel(slots, cells.length);
    if (first === undefined) return [];
    const measure = findCell(form, first)?.measure ?? '件';
    const text = streamed(label);
    const number = numbered.exec(text)?.[0] ?? '';
    const core = text.slice(number.length).replace(/\(.*\)$/, '');
    return [{ label, number: unmarked(number), core: unmarked(core), measure, cells }];
  });

// 统计指标｜单位｜统计数: the measure stands between label and figure. Elsewhere the last label is the narrowest.
function lastLabel(slots: readonly Slot[], figures: number): string {
  const labels = slots.flatMap((slot) => (slot.kind === 'label' ? [slot.text] : []));
  const measured = figures === 1 && labels.length === 2 && (labels[1]?.length ?? 0) <= 2;
  return (measured ? labels[0] : labels.at(-1)) ?? '';
}
