import { z } from 'zod';

/** The list of a register as a table file. */
export const exportKinds = ['export-items', 'export-applications', 'export-remedies'] as const;
export const ExportKind = z.enum(exportKinds);
export type ExportKind = z.infer<typeof ExportKind>;

/** What can be asked for: an export, or a comparison of reports for copies. */
export const jobKinds = [...exportKinds, 'compare-copies'] as const;
export const JobKind = z.enum(jobKinds);
export type JobKind = z.infer<typeof JobKind>;

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export const JobState = z.enum(jobStates);
export type JobState = z.infer<typeof JobState>;

/** Work that outlives its request, as its unit sees it. */
export const Job = z.object({
  id: z.string(),
  kind: JobKind,
  state: JobState,
  /** Rows done, and of how many when that is known. */
  done: z.number().int(),
  total: z.number().int().nullable(),
  fileName: z.string().nullable(),
  by: z.string(),
  askedAt: z.string(),
  endedAt: z.string().nullable(),
});
export type Job = z.infer<typeof Job>;
