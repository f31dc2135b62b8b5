import type { Clock } from '@gongkai/calendar';
import {
  ApplicantKind,
  ApplicationChannel,
  ApplicationEventKind,
  ApplicationRowProblem,
  ApplicationState,
  ClockColour,
  IdentityDocument,
  Outcome,
  Permission,
  PlainDate,
} from '@gongkai/kernel';
import {
  ApplicationCommand,
  ApplicationRequest,
  ApplicationRow,
  dueSteps,
  Ground,
  Intake,
} from '@gongkai/registers/applications';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** Names one application: whose, and its number there, `2026-17`. */
export const ApplicationKey = z.object({ unit: UnitCode, id: z.string().min(1).max(40) });
export type ApplicationKey = z.infer<typeof ApplicationKey>;

const Span = z.object({ from: PlainDate, to: PlainDate });

/** What a list is narrowed to. An empty list or null leaves a question unasked. */
export const ApplicationFilter = z.object({
  states: z.array(ApplicationState).max(12),
  /** true: still open; false: ended, split or merged. */
  open: z.boolean().nullable(),
  /** By the reply's due day; grey: none runs. */
  colours: z.array(ClockColour).max(5),
  outcomes: z.array(Outcome).max(25),
  applicants: z.array(ApplicantKind).max(6),
  channels: z.array(ApplicationChannel).max(7),
  /** By 收到之日. */
  received: Span.nullable(),
  closed: Span.nullable(),
  /** Open at the end of that day: what is carried over (结转). */
  openOn: PlainDate.nullable(),
  handler: UnitCode.nullable(),
  /** Part of the number or of the description. */
  text: z.string().trim().max(80),
});
export type ApplicationFilter = z.infer<typeof ApplicationFilter>;

export const emptyApplicationFilter: ApplicationFilter = {
  states: [],
  open: null,
  colours: [],
  outcomes: [],
  applicants: [],
  channels: [],
  received: null,
  closed: null,
  openOn: null,
  handler: null,
  text: '',
};

/** One line of a list; of the applicant the masked name alone. */
export const ApplicationListRow = ApplicationRow.extend({
  unit: UnitCode,
  id: z.string(),
  seq: z.number().int(),
  applicant: z.string(),
  /** The beginning of the description. */
  title: z.string(),
  due: PlainDate.nullable(),
  originalDue: PlainDate.nullable(),
  provisional: z.boolean(),
  colour: ClockColour,
  /** Working days left; negative when overdue, null when no term runs. */
  remaining: z.number().int().nullable(),
});
export type ApplicationListRow = z.infer<typeof ApplicationListRow>;

export const ApplicationCounts = z.object({
  total: z.number().int(),
  open: z.number().int(),
  overdue: z.number().int(),
});
export type ApplicationCounts = z.infer<typeof ApplicationCounts>;

/** One step of the time line. `on` of the command is the legal day, `at` when it was recorded. */
export const ApplicationStep = z.object({
  seq: z.number().int(),
  command: ApplicationCommand,
  by: z.string(),
  at: z.string(),
});
export type ApplicationStep = z.infer<typeof ApplicationStep>;

const Masked = z.object({
  name: z.string(),
  document: IdentityDocument.nullable(),
  number: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
});

/** The page of a case. */
export const ApplicationView = ApplicationListRow.extend({
  unitName: z.string(),
  intake: Intake,
  request: ApplicationRequest,
  /** Masked; null for whoever is not of the unit itself. */
  identity: Masked.nullable(),
  /** Third parties asked: their number, and a masked name for the unit itself. */
  thirdParties: z.array(z.object({ party: z.string(), name: z.string().nullable() })),
  draft: z.object({ outcome: Outcome, ground: Ground, by: z.string() }).nullable(),
  source: z.string().nullable(),
  partOf: z.string().nullable(),
  parts: z.array(z.string()),
  mergedInto: z.string().nullable(),
  /** null while nothing counts as received. Computed, so only its type is stated here. */
  clock: z.custom<Clock>().nullable(),
  dueRows: z.array(
    z.object({ step: z.enum(dueSteps), dueOn: PlainDate, originalOn: PlainDate, provisional: z.boolean() }),
  ),
  /** Legal next steps only, each with the right it needs. */
  steps: z.array(z.object({ event: ApplicationEventKind, permission: Permission })),
  timeline: z.array(ApplicationStep),
});
export type ApplicationView = z.infer<typeof ApplicationView>;

/** One row of an old register, before anything is saved. */
export const ApplicationImportRow = z.object({
  line: z.number().int(),
  source: z.string(),
  description: z.string(),
  outcome: z.enum(['new', 'same', 'error']),
  problem: ApplicationRowProblem.nullable(),
});
export type ApplicationImportRow = z.infer<typeof ApplicationImportRow>;
