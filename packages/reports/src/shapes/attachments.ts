import { registers } from '@gongkai/kernel';
import { Hit } from '@gongkai/registers/gate';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/**
 * What a file may lie behind: a case of a register, what somebody said about a cell of a report, a unit's answer to a finding
 * of the audit (`findingCase`), or, in the auditor's own unit, a finding (`audit-evidence`) and an engagement's working papers.
 */
export const AttachedTo = z.enum([...registers, 'cell-notes', 'audit-findings', 'audit-evidence', 'audit-papers']);
export type AttachedTo = z.infer<typeof AttachedTo>;

/** A finding as the case of a file: several may audit one unit, each with numbers of its own. */
export const findingCase = (auditor: string, id: string): string => `${auditor} ${id}`;

/** A file's own name, as it came: no path, and nothing that cannot be seen. */
export const AttachmentName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cf}/\\]+$/u);

/** A file behind a case, with what the gate found in it. */
export const Attachment = z.object({
  unit: UnitCode,
  id: z.string(),
  register: AttachedTo,
  /** null: it waits for a case. */
  caseId: z.string().nullable(),
  name: z.string(),
  kind: z.string(),
  /** In bytes. */
  size: z.number().int(),
  sha256: z.string(),
  hits: z.array(Hit),
  at: z.string(),
  by: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;
