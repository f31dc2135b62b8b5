import { FormCode, Period } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { CorrectionNotice, ReportChanges, Since, TotalsChanges } from '../corrections.ts';
import { ReportKey } from '../report.ts';

/** What was corrected after it counted or was published. */
export const correctionsContract = {
  'reports.changes': { kind: 'query', input: z.object({ key: ReportKey, since: Since }), output: ReportChanges },
  'totals.changes': {
    kind: 'query',
    input: z.object({ unit: UnitCode, form: FormCode, period: Period }),
    output: TotalsChanges,
  },
  'corrections.list': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(CorrectionNotice) },
  'corrections.seen': {
    kind: 'mutation',
    input: z.object({
      unit: UnitCode,
      of: UnitCode,
      form: FormCode,
      period: Period,
      version: z.number().int().min(1),
    }),
    output: z.object({ done: z.literal(true) }),
  },
} as const;
