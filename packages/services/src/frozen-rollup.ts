import { findFrozen, listUnits, type Query } from '@gongkai/db';
import { type Form, getForm } from '@gongkai/forms';
import { Figure, periodEnd } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import { rangeOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { PublishedBody } from './published-body.ts';
import { totalOf } from './totals-view.ts';

const ByCell = z.record(z.string(), Figure);
const FrozenRollup = z.object({
  rollup: z
    .object({
      own: ByCell,
      below: ByCell,
      expected: z.number(),
      reported: z.number(),
      nil: z.number(),
      missing: z.array(UnitCode),
      missingReason: z.string().nullable().default(null),
    })
    .nullable(),
});

/** The roll-up a district report froze at its submission, out of the canonical text itself; null for other reports. */
export async function frozenRollup(query: Query, key: ReportKey, version: number): Promise<PublishedBody['rollup']> {
  const text = await findFrozen(query, key, version);
  if (text === null) return null;
  const { rollup } = FrozenRollup.parse(JSON.parse(text));
  if (rollup === null) return null;
  const form = getForm(key.form);
  const own = inOrder(form, rollup.own);
  const below = inOrder(form, rollup.below);
  const units = await listUnits(query, rangeOf(key.unit), periodEnd(key.period));
  const nameOf = new Map(units.map((unit) => [unit.code, unit.name]));
  return {
    own,
    below,
    total: totalOf(form, own, below),
    coverage: {
      expected: rollup.expected,
      reported: rollup.reported,
      nil: rollup.nil,
      missing: rollup.missing.map((unit) => ({ unit, name: nameOf.get(unit) ?? unit })),
      missingReason: rollup.missingReason,
    },
  };
}

const inOrder = (form: Form, byCell: Readonly<Record<string, Figure>>): Figure[] =>
  form.cells.map((cell) => byCell[cell.code] ?? null);
