import { RemedyState } from '@gongkai/kernel';
import { RemedyCommand } from '@gongkai/registers/remedies';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { RemedyCursor, RemedyFilter, RemedyImportRow, RemedyRow, RemedyView } from '../remedies.ts';

const CaseId = z.string().max(40);

const RegisterFile = z.object({
  unit: UnitCode,
  name: z.string().max(200),
  /** The file's bytes in base64, at most 5 MB. */
  content: z.string().max(7_000_000),
});

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
  /** The empty Excel file of an old register, in base64. */
  'remedies.template': {
    kind: 'query',
    input: z.object({ unit: UnitCode }),
    output: z.object({ name: z.string(), content: z.string() }),
  },
  'remedies.checkImport': {
    kind: 'query',
    input: RegisterFile,
    output: z.object({ rows: z.array(RemedyImportRow), added: z.number().int(), errors: z.number().int() }),
  },
  'remedies.import': {
    kind: 'mutation',
    input: RegisterFile,
    output: z.object({ added: z.number().int(), same: z.number().int() }),
  },
} as const;
