import { CopyRelation } from '@gongkai/comparison/copies';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { CopyAsked, CopyPairRow, CopyPairView, CopyRunsView } from '../copies.ts';
import { Job } from '../jobs.ts';

const RunId = z.string().max(60);

/** The copy radar (R26, R27): comparisons are asked for, made by the worker, and kept as they were found. */
export const copiesContract = {
  'copies.start': { kind: 'mutation', input: CopyAsked, output: Job },
  /** `run` null: the newest one. */
  'copies.runs': {
    kind: 'query',
    input: z.object({ unit: UnitCode, run: RunId.nullable() }),
    output: CopyRunsView,
  },
  'copies.list': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      run: RunId,
      relation: CopyRelation.nullable(),
      /** Pairs of which one report is of this unit or below it; null: all. */
      of: UnitCode.nullable(),
      after: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(CopyPairRow), next: z.number().int().nullable() }),
  },
  'copies.pair': {
    kind: 'query',
    input: z.object({ unit: UnitCode, run: RunId, rank: z.number().int().min(1) }),
    output: CopyPairView,
  },
} as const;
