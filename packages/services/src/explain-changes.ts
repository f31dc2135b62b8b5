import { type CountedChange, listCountedChanges, listTyped, listUnits, type Reading, type Typed } from '@gongkai/db';
import { difference, type FigureChange } from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import { FormCode, Period, periodEnd, ReportKind } from '@gongkai/kernel';
import type { ExplainedChange, HistoryEntry } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { ReportContext } from './report-context.ts';

/** Of a unit's own report: who typed each changed cell last, and the reason with which it was opened again before that. */
export async function explainOwn(
  reading: Reading,
  { key, record, unit }: ReportContext,
  changed: readonly FigureChange[],
  history: readonly HistoryEntry[],
  since: string,
): Promise<ExplainedChange[]> {
  const typed = (await listTyped(reading, key.unit, since)).flatMap((each) => cellsTyped(each, key));
  return changed.map(({ cell: { code }, before, after }) => {
    const hand = typed.findLast(({ cells }) => cells.has(code));
    const at = hand?.at ?? null;
    // A total that is computed is in the hand of whoever saved last.
    const by = hand?.by ?? record.cellAuthors[code] ?? typed.at(-1)?.by ?? record.updatedBy;
    const reason = reasonBefore(history, code, since, at);
    return { cell: code, before, after, unit: key.unit, unitName: unit.name, by, at, reason };
  });
}

const Input = z.object({
  key: z.object({ kind: ReportKind, form: FormCode, period: Period }),
  cells: z.record(z.string(), z.unknown()),
});

function cellsTyped({ at, by, input }: Typed, key: z.infer<typeof Input>['key']) {
  const parsed = Input.safeParse(JSON.parse(input));
  if (!parsed.success) return [];
  const { kind, form, period } = parsed.data.key;
  if (kind !== key.kind || form !== key.form || period !== key.period) return [];
  return [{ at, by, cells: new Set(Object.keys(parsed.data.cells)) }];
}

/** A return may say of a single cell what is wrong with it; that says more than the reason for the whole. */
function reasonBefore(history: readonly HistoryEntry[], cell: string, since: string, at: string | null): string | null {
  const opened = history.findLast(
    (entry) => entry.reason !== null && entry.at >= since && (at === null || entry.at <= at),
  );
  return opened?.cells[cell] ?? opened?.reason ?? null;
}

/** Of a district's total: every unit below whose counted figure is another now, with the reason of its correction. */
export async function explainTotals(
  reading: Reading,
  { key, form }: ReportContext,
  changed: readonly FigureChange[],
  since: string,
): Promise<ExplainedChange[]> {
  const moved = await listCountedChanges(reading, rangeOf(key.unit), key.form, key.period, since);
  const cells = new Set(changed.map(({ cell }) => cell.code));
  const explained = await explainCounted(reading, key.unit, form, key.period, moved);
  return explained.filter(({ cell }) => cells.has(cell));
}

/** Every cell in which the counted figures of units at or below one are others than before, under the units' names of the period. */
export async function explainCounted(
  reading: Reading,
  above: UnitCode,
  form: Form,
  period: Period,
  moved: readonly CountedChange[],
): Promise<ExplainedChange[]> {
  if (moved.length === 0) return [];
  const units = await listUnits(reading, rangeOf(above), periodEnd(period));
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return moved.flatMap(({ unit, before, after, by, at, reason }) =>
    difference(form, before ?? [], after ?? []).map((each) => ({
      cell: each.cell.code,
      before: each.before,
      after: each.after,
      ...{ unit, unitName: names.get(unit) ?? unit, by, at, reason },
    })),
  );
}
