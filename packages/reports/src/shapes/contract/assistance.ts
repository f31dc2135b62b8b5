import { AssistanceState, PlainDate } from '@gongkai/kernel';
import { AssistanceAnswer } from '@gongkai/registers/applications';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { ApplicationKey } from '../applications.ts';
import { AssistanceCursor, AssistanceRow } from '../assistance.ts';

/** What a unit hands to its sections (协办、转交承办), and what they say to it. `unit` is the section, or for reading its unit. */
export const assistanceContract = {
  'assistance.list': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      /** Not yet taken over or ended. */
      open: z.boolean(),
      after: AssistanceCursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(AssistanceRow), next: AssistanceCursor.nullable() }),
  },
  /** All that was asked in one application, oldest first; of a section what it was asked itself. */
  'assistance.ofCase': { kind: 'query', input: ApplicationKey, output: z.array(AssistanceRow) },
  /** The section's answer, given by whoever has seen its newest one. */
  'assistance.answer': {
    kind: 'mutation',
    input: ApplicationKey.extend({
      asked: z.number().int().min(1),
      revision: z.number().int().min(1),
      on: PlainDate,
      given: AssistanceAnswer,
    }),
    output: z.object({ id: z.string(), revision: z.number().int(), state: AssistanceState }),
  },
} as const;
