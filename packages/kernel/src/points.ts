import { z } from 'zod';
import { AuditSeverity } from './audit-vocabulary.ts';
import { PlainDate } from './plain-date.ts';

/** Points of an evaluation are kept in tenths: 105 is 10.5 分. */
export const Points = z.number().int().min(0).max(10_000);

/** 105 as 10.5, 100 as 10. */
export const printPoints = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.trunc(tenths / 10)}.${tenths % 10}`;

/** Why an item got its points, with the numbers; `words` has one sentence a kind. */
export const PointsWhy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on-time'), due: PlainDate, on: PlainDate }),
  z.object({ kind: z.literal('late'), due: PlainDate, on: PlainDate, days: z.number().int(), each: Points }),
  z.object({ kind: z.literal('not-filed'), due: PlainDate }),
  z.object({ kind: z.literal('not-yet-due'), due: PlainDate }),
  z.object({ kind: z.literal('no-due-day') }),
  z.object({ kind: z.literal('rules'), failed: z.array(z.string()), explained: z.array(z.string()), each: Points }),
  z.object({ kind: z.literal('rules-unknown'), rules: z.array(z.string()) }),
  z.object({
    kind: z.literal('share'),
    over: z.number().int(),
    under: z.number().int(),
    full: z.number(),
    none: z.number(),
  }),
  z.object({ kind: z.literal('too-few'), under: z.number().int(), least: z.number().int() }),
  z.object({ kind: z.literal('blank'), cells: z.array(z.string()) }),
  z.object({
    kind: z.literal('audit'),
    findings: z.array(z.object({ id: z.string(), title: z.string(), severity: AuditSeverity })),
  }),
  z.object({ kind: z.literal('manual'), reason: z.string(), by: z.string() }),
  z.object({ kind: z.literal('manual-missing') }),
]);
export type PointsWhy = z.infer<typeof PointsWhy>;
