import { PlainDate, Register } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { ExportKind, Job } from '../jobs.ts';

/** What a working desk needs across registers: search, and work that outlives its request. */
export const deskContract = {
  'search.find': {
    kind: 'query',
    /** Two characters suffice; several words are all wanted. */
    input: z.object({ unit: UnitCode, text: z.string().trim().max(80), limit: z.number().int().min(1).max(200) }),
    output: z.array(
      z.object({ unit: UnitCode, register: Register, caseId: z.string(), title: z.string(), day: PlainDate }),
    ),
  },
  'jobs.list': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(Job) },
  /** Asks for an export of a register's list; `filter` is the list's own, in the words of its verb. */
  'jobs.start': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, kind: ExportKind, filter: z.record(z.string().max(40), z.unknown()) }),
    output: Job,
  },
  'jobs.cancel': { kind: 'mutation', input: z.object({ unit: UnitCode, id: z.string().max(60) }), output: Job },
} as const;
