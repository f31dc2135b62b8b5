import { RemedyState } from '@gongkai/kernel';
import { RemedyCommand } from '@gongkai/registers/remedies';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { RemedyCursor, RemedyFilter, RemedyRow, RemedyView } from '../remedies.ts';

const CaseId = z.string().max(40);

/** 行政复议、行政诉讼. */
export const remediesContract = {
  'remedies.list': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      filter: RemedyFilter,
      after: RemedyCursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ count: z.number().int(), rows: z.array(RemedyRow), next: RemedyCursor.nullable() }),
  },
  'remedies.get': { kind: 'query', input: z.object({ unit: UnitCode, id: CaseId }), output: RemedyView },
  /** A new case; its id is the next number of the unit in the year of its receipt. */
  'remedies.register': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, command: RemedyCommand.options[0] }),
    output: z.object({ id: z.string(), seq: z.number().int(), state: RemedyState }),
  },
  /** A step of a case, taken by whoever has seen its newest one. */
  'remedies.step': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, id: CaseId, seen: z.number().int().min(1), command: RemedyCommand }),
    output: z.object({ seq: z.number().int(), state: RemedyState }),
  },
} as const;
