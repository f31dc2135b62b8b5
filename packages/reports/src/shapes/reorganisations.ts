import {
  Figures,
  FormCode,
  Period,
  PlainDate,
  Register,
  ReorganisationKind,
  ReorganisationProblem,
  ReportKind,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

const Count = z.number().int().min(0);
const Named = z.object({ unit: UnitCode, name: z.string() });

/** Something that stands against a reorganisation, and at whom. */
export const ReorganisationObjection = z.object({
  problem: ReorganisationProblem,
  unit: UnitCode,
  name: z.string(),
  detail: z.string(),
});
export type ReorganisationObjection = z.infer<typeof ReorganisationObjection>;

/** A report a reorganisation touches, with one figure of it and the unit's total of that cell. */
export const TouchedReport = z.object({
  form: FormCode,
  period: Period,
  kind: ReportKind,
  state: z.string(),
  /** The version in the totals; null: none. */
  counted: z.number().int().nullable(),
  published: z.boolean(),
  cell: z.string(),
  own: z.number().int().nullable(),
  total: z.number().int().nullable(),
});
export type TouchedReport = z.infer<typeof TouchedReport>;

/** How much of each sort goes on with the heir. */
export const OpenCounts = z.object({
  applications: Count,
  remedies: Count,
  drafts: Count,
  documents: Count,
  duties: Count,
  stocks: Count,
});
export type OpenCounts = z.infer<typeof OpenCounts>;

/** One unit a reorganisation touches. */
export const TouchedUnit = Named.extend({
  ends: z.boolean(),
  becomes: z.array(Named),
  heir: UnitCode.nullable(),
  people: Count,
  /** Days something of it is due. */
  due: Count,
  open: OpenCounts,
  reports: z.array(TouchedReport),
});
export type TouchedUnit = z.infer<typeof TouchedUnit>;

export const ReorganisationPreview = z.object({
  objections: z.array(ReorganisationObjection),
  units: z.array(TouchedUnit),
  opening: z.array(Named),
  renaming: z.array(Named.extend({ newName: z.string() })),
});
export type ReorganisationPreview = z.infer<typeof ReorganisationPreview>;

/** What was done, in numbers. */
export const ReorganisationDone = z.object({
  closed: z.array(UnitCode),
  opened: z.array(UnitCode),
  people: Count,
  moved: OpenCounts,
});
export type ReorganisationDone = z.infer<typeof ReorganisationDone>;

const Step = z.object({
  from: UnitCode,
  fromName: z.string(),
  to: UnitCode,
  toName: z.string(),
  kind: ReorganisationKind,
  on: PlainDate,
  document: z.string(),
  heir: z.boolean(),
});

/** How a unit came to be and what became of it, over every step. */
export const UnitHistory = z.object({
  unit: Named,
  /** The unit with which its past lies today; itself while it stands. */
  today: Named,
  /** Units whose past lies with it today, itself left out. */
  origins: z.array(Named.extend({ openedOn: PlainDate, closedOn: PlainDate.nullable() })),
  steps: z.array(Step),
});
export type UnitHistory = z.infer<typeof UnitHistory>;

/** A year of a unit in three views: as it was published, as it is known now, and as its parts lie in today's tree (goal G8). */
export const PastViews = z.object({
  unit: Named,
  form: FormCode,
  period: Period,
  /** null: nothing was published, nothing is counted, nobody of today's tree reported. In the order of the form's cells. */
  published: Figures.nullable(),
  publishedAt: z.string().nullable(),
  known: Figures.nullable(),
  today: Figures.nullable(),
  /** Whose figures of that year make up the third view. */
  origins: z.array(Named.extend({ counted: z.boolean() })),
});
export type PastViews = z.infer<typeof PastViews>;

/** Where a case came from, and where it went. */
export const CaseLink = z.object({
  way: z.enum(['out', 'in']),
  otherUnit: UnitCode,
  otherName: z.string(),
  otherId: z.string(),
  on: PlainDate,
  document: z.string(),
});
export type CaseLink = z.infer<typeof CaseLink>;

export const CaseOf = z.object({ unit: UnitCode, register: Register, caseId: z.string().max(60) });
