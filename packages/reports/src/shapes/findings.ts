import { PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { FindingRow } from './work.ts';

/** What is asked of the inbox; a field that is null asks for all. */
export const FindingFilter = z.object({
  /** Part of a unit's name, or the beginning of its code. */
  unit: z.string().trim().max(40),
  rule: z.string().max(20).nullable(),
  severity: z.enum(['error', 'warning', 'notice']).nullable(),
  /** `blind`: could not be evaluated. */
  status: z.enum(['open', 'waived', 'blind']).nullable(),
});
export type FindingFilter = z.infer<typeof FindingFilter>;

export const noFindingFilter: FindingFilter = { unit: '', rule: null, severity: null, status: null };

/** Where a page ends: rows run by unit, and within a unit by `order`. */
export const FindingCursor = z.object({ unit: UnitCode, order: z.string().max(500) });
export type FindingCursor = z.infer<typeof FindingCursor>;

/** A finding in the inbox: whose turn it is, since when it has stood, and whether last period had it too. */
export const InboxFinding = FindingRow.extend({
  owner: z.object({ unit: UnitCode, unitName: z.string(), person: z.string().nullable() }),
  since: PlainDate,
  repeated: z.boolean(),
});
export type InboxFinding = z.infer<typeof InboxFinding>;

const Count = z.number().int();

/** Exact counts of all of it, and what was frozen with the counted reports of the period before; null: there are none. */
export const FindingSummary = z.object({
  errors: Count,
  warnings: Count,
  waived: Count,
  blind: Count,
  repeated: Count,
  before: z.object({ errors: Count, warnings: Count }).nullable(),
  rules: z.array(z.string()),
});
export type FindingSummary = z.infer<typeof FindingSummary>;
