import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { AttachedTo, Attachment, AttachmentName } from '../attachments.ts';
import { Reason } from '../report.ts';

const CaseOf = z.object({ unit: UnitCode, register: AttachedTo, caseId: z.string().max(40).nullable() });

/** Files behind cases. */
export const attachmentsContract = {
  /** The file itself comes beside this input: `POST /files/attachments`. Without it nothing is added. */
  'attachments.add': {
    kind: 'mutation',
    input: CaseOf.extend({ name: AttachmentName, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ id: z.string(), hits: z.number().int() }),
  },
  'attachments.list': { kind: 'query', input: CaseOf, output: z.array(Attachment) },
  /** Said before a file of the registers of applications and remedies is given out. */
  'attachments.open': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, id: z.string().max(40) }),
    output: z.object({ done: z.literal(true) }),
  },
  'attachments.remove': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, id: z.string().max(40), reason: Reason }),
    output: z.object({ done: z.literal(true) }),
  },
} as const;
