import { FormCode, Period } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { FindingCursor, FindingFilter, FindingSummary, InboxFinding } from '../findings.ts';

const Span = z.object({ unit: UnitCode, form: FormCode, period: Period });

/** The inbox of findings: page by page, however many there are. */
export const findingsContract = {
  'findings.page': {
    kind: 'query',
    input: Span.extend({
      filter: FindingFilter,
      after: FindingCursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(InboxFinding), next: FindingCursor.nullable() }),
  },
  'findings.summary': { kind: 'query', input: Span, output: FindingSummary },
} as const;
