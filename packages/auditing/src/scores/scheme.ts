import { AuditSeverity, FormCode, Points } from '@gongkai/kernel';
import { z } from 'zod';

const Percent = z.number().int().min(0).max(100);
const Cells = z.array(z.string().max(40)).min(1).max(20);

/** What an item takes its points from. What is taken off never goes below zero. */
export const Evidence = z.discriminatedUnion('kind', [
  /** Filed by its day; `each` is taken off for every day after it. */
  z.object({ kind: z.literal('timeliness'), each: Points }),
  /** `each` is taken off for every failure of one of these rules that nobody has explained. */
  z.object({
    kind: z.literal('rules'),
    rules: z
      .array(z.string().regex(/^[A-Z]\d{1,3}$/))
      .min(1)
      .max(60),
    each: Points,
  }),
  /**
   * A share of cells in cells, in per cent: all points at `full`, none at `none`, in proportion between them. With fewer
   * than `least` below the line it says nothing.
   */
  z.object({
    kind: z.literal('share'),
    source: z.enum(['reported', 'registers']),
    form: FormCode,
    over: Cells,
    under: Cells,
    full: Percent,
    none: Percent,
    least: z.number().int().min(1).max(1_000_000),
  }),
  /** So much is taken off for every finding of the audit sent to the unit in the year and not withdrawn. */
  z.object({ kind: z.literal('audit'), each: z.record(AuditSeverity, Points) }),
  /** A person gives the points, with the reason. */
  z.object({ kind: z.literal('manual') }),
]);
export type Evidence = z.infer<typeof Evidence>;

export const SchemeItem = z.object({
  code: z.string().regex(/^[A-Z]\d{1,2}$/),
  title: z.string().trim().min(2).max(60),
  /** How the item is scored, in words: printed with every result. */
  definition: z.string().trim().max(500),
  points: Points.min(1),
  evidence: Evidence,
});
export type SchemeItem = z.infer<typeof SchemeItem>;

/** 评价方案: what is scored, by which weights, from what evidence. */
export const SchemeBody = z.object({
  title: z.string().trim().min(2).max(120),
  /** The document that prescribes it. */
  ground: z.string().trim().max(400),
  form: FormCode,
  items: z.array(SchemeItem).max(60),
});
export type SchemeBody = z.infer<typeof SchemeBody>;

/** Whether a scheme can be applied: at least one item, each under a code of its own. */
export const isWhole = ({ items }: SchemeBody): boolean =>
  items.length > 0 && new Set(items.map(({ code }) => code)).size === items.length;

export const wholeOf = ({ items }: SchemeBody): number => items.reduce((sum, { points }) => sum + points, 0);
