import type { WaitingJob } from '@gongkai/db';
import { type Refusal, Role } from '@gongkai/kernel';
import { CopyAsked } from '@gongkai/reports';
import { isWithin, may } from '@gongkai/units';
import { z } from 'zod';

/** What a comparison's job remembers: what was asked, and the roles of whoever asked. */
export const CopyJobInput = CopyAsked.safeExtend({ roles: z.array(Role) });
export type CopyJobInput = z.infer<typeof CopyJobInput>;

/** The job's question, or why whoever asked may not have it: asked again, for the worker reads on its own. */
export function copyQuestion(job: WaitingJob): CopyJobInput | Refusal {
  const input = CopyJobInput.parse(job.input);
  const { unit, roles } = input;
  if (!isWithin(unit, job.unit)) return { code: 'unit-not-found', facts: { unit } };
  if (!may({ unit: job.unit, roles }, 'findings.read', unit))
    return { code: 'not-allowed', facts: { permission: 'findings.read', unit } };
  return input;
}
