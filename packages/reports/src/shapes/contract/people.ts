import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Handover, SessionRow } from '../people.ts';

const OfPerson = z.object({ unit: UnitCode, person: z.string() });
const Pass = z.object({ unit: UnitCode, person: z.string(), to: z.string() });

/** A person's sessions, second factor and work in the hands of those who manage accounts. */
export const peopleContract = {
  'people.sessions': { kind: 'query', input: OfPerson, output: z.array(SessionRow) },
  'people.endSessions': { kind: 'mutation', input: OfPerson, output: z.object({ ended: z.number().int() }) },
  'people.dropSecondFactor': { kind: 'mutation', input: OfPerson, output: z.object({ done: z.literal(true) }) },
  'people.previewHandover': { kind: 'query', input: Pass, output: Handover },
  'people.handOver': { kind: 'mutation', input: Pass, output: Handover },
} as const;
