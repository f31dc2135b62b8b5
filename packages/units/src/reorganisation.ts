import { PlainDate, ReorganisationKind, UnitKind } from '@gongkai/kernel';
import { z } from 'zod';
import { UnitCode } from './code.ts';
import type { Lineage } from './lineage.ts';
import { type Unit, UnitName } from './unit.ts';

/** What happens to one unit: it ends, or it goes on under its code and only gives a part away. */
export const Part = z.strictObject({
  unit: UnitCode,
  ends: z.boolean(),
  /** What it becomes, or what its part becomes: units that exist, or that this reorganisation opens. */
  becomes: z.array(UnitCode).max(20),
  /** Which of them takes over open cases and the past; null where nothing ends or nothing follows. */
  heir: UnitCode.nullable(),
});
export type Part = z.infer<typeof Part>;

/** 机构调整 as a value: judged whole, done in one step or not at all (design D1, D16). */
export const Reorganisation = z.strictObject({
  kind: ReorganisationKind,
  /** First day of the new order: what ends exists until the day before. */
  on: PlainDate,
  /** 文号 and title of the document that orders it. */
  document: z.string().trim().min(2).max(200),
  parts: z.array(Part).max(400),
  opening: z.array(z.strictObject({ code: UnitCode, name: UnitName, kind: UnitKind })).max(400),
  renaming: z.array(z.strictObject({ unit: UnitCode, name: UnitName })).max(400),
});
export type Reorganisation = z.infer<typeof Reorganisation>;

/** The plan of a reorganisation that nothing stands against. */
export interface ReorganisationPlan {
  readonly closing: readonly UnitCode[];
  readonly opening: readonly Unit[];
  readonly renaming: Reorganisation['renaming'];
  readonly lineage: readonly Lineage[];
  /** Who takes over from whom. */
  readonly moves: readonly { readonly from: UnitCode; readonly to: UnitCode }[];
}

/** What a reorganisation comes to, row by row: whether a unit merged, was divided or only moved follows from its neighbours. */
export function planOf(change: Reorganisation, demo: boolean): ReorganisationPlan {
  const { on, document, parts, opening, renaming } = change;
  const opened = new Set<string>(opening.map(({ code }) => code));
  const comers = (unit: UnitCode): number => parts.filter(({ becomes }) => becomes.includes(unit)).length;
  const kindOf = ({ ends, becomes }: Part, to: UnitCode): ReorganisationKind => {
    if (!ends) return 'transfer';
    if (becomes.length > 1) return 'split';
    return comers(to) > 1 || !opened.has(to) ? 'merge' : 'transfer';
  };
  const lineage = parts.flatMap((part): Lineage[] =>
    part.becomes.length === 0
      ? [{ from: part.unit, to: part.unit, kind: 'close', on, document, heir: false }]
      : part.becomes.map((to) => ({
          ...{ from: part.unit, to, kind: kindOf(part, to), on, document },
          heir: part.ends && part.heir === to,
        })),
  );
  return {
    closing: parts.filter(({ ends }) => ends).map(({ unit }) => unit),
    opening: opening
      .toSorted((a, b) => a.code.length - b.code.length)
      .map((unit) => ({ ...unit, openedOn: on, closedOn: null, demo })),
    renaming,
    lineage: [
      ...lineage,
      ...renaming.map(({ unit }): Lineage => ({ from: unit, to: unit, kind: 'rename', on, document, heir: false })),
    ],
    moves: parts.flatMap(({ unit, ends, heir }) => (ends && heir !== null ? [{ from: unit, to: heir }] : [])),
  };
}
