import { ActivityKind, PlainDate } from '@gongkai/kernel';
import { Activity, ActivityEntry } from '@gongkai/registers/activities';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { ActivityImportRow, ActivitySum } from '../activities.ts';

const RowId = z.string().max(40);
const Year = z.number().int().min(2008).max(2099);
const Cursor = z.object({ onDay: PlainDate, id: RowId });

const RowsFile = z.object({
  unit: UnitCode,
  name: z.string().max(200),
  /** The file's bytes in base64, at most 5 MB. */
  content: z.string().max(7_000_000),
});

/** 工作台账: dated facts of a unit. */
export const activitiesContract = {
  /** Rows of a year, the newest first: flows of its days, and stocks that stood on one of them. */
  'activities.list': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      year: Year,
      kind: ActivityKind.nullable(),
      after: Cursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(Activity), sums: z.array(ActivitySum), next: Cursor.nullable() }),
  },
  /** A new row (`id` null, `revision` 0), or a row changed by whoever has seen its newest revision. */
  'activities.save': {
    kind: 'mutation',
    input: z.object({
      unit: UnitCode,
      id: RowId.nullable(),
      revision: z.number().int().min(0),
      entry: ActivityEntry,
    }),
    output: z.object({ id: z.string(), revision: z.number().int() }),
  },
  'activities.remove': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, id: RowId, revision: z.number().int().min(1) }),
    output: z.object({ done: z.literal(true) }),
  },
  'activities.checkImport': {
    kind: 'query',
    input: RowsFile,
    output: z.object({ rows: z.array(ActivityImportRow), errors: z.number().int() }),
  },
  'activities.import': {
    kind: 'mutation',
    input: RowsFile,
    output: z.object({ added: z.number().int(), same: z.number().int() }),
  },
  /** An Excel file in base64: the empty one to fill in, or the rows of a year, in the same columns. */
  'activities.file': {
    kind: 'query',
    input: z.object({ unit: UnitCode, year: Year.nullable() }),
    output: z.object({ name: z.string(), content: z.string() }),
  },
} as const;
