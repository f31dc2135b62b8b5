import { type Finding, FormCode, Period, ruleCodes } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

const Code = z.enum(ruleCodes);
const Severity = z.enum(['error', 'warning', 'notice']);
const Year = z.number().int().min(2008).max(2100);

/** A changed rule to be tried on the reports of a form, as many years back as asked; null and limits not named: as it is. */
export const RuleTrial = z.object({
  unit: UnitCode,
  form: FormCode,
  period: Period,
  years: z.number().int().min(1).max(6),
  code: Code,
  severity: Severity.nullable(),
  limits: z.record(z.string().max(20), z.number()),
  inForce: z.strictObject({ from: Year, to: Year.nullable() }).nullable(),
});

const found = z.custom<Finding>((value) => typeof value === 'object' && value !== null && 'rule' in value);

/** How many reports were looked at, and those whose results would change. */
export const RuleRehearsal = z.object({
  looked: z.number().int(),
  results: z.array(
    z.object({
      unit: UnitCode,
      unitName: z.string(),
      period: Period,
      appeared: z.array(found).readonly(),
      gone: z.array(found).readonly(),
      graded: z.array(z.object({ before: found, after: found })).readonly(),
    }),
  ),
});
export type RuleRehearsal = z.infer<typeof RuleRehearsal>;
