import {
  EvidenceFileKind,
  EvidenceOfferEvent,
  EvidenceState,
  EvidenceVerdict,
  FormCode,
  ReportKind,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Reading } from '../evidence/reading.ts';
import { Narrative, Observation, Reason, ReportDates, ReportKey } from './report.ts';

/** The first 16 signs of the SHA-256 of what was handed in: the same file is the same evidence. */
export const EvidenceId = z.string().regex(/^[0-9a-f]{16}$/);

/** Whose report it is and of which year. What the paper does not say is null until somebody fills it in. */
export const EvidenceHeadFields = z.object({
  aboutUnit: UnitCode.nullable(),
  year: z.number().int().min(2008).max(2100).nullable(),
  form: FormCode.nullable(),
  dates: ReportDates.nullable(),
});
export type EvidenceHeadFields = z.infer<typeof EvidenceHeadFields>;

/** A refusal as it was stored: code and facts, put into words where it is shown. */
export const StoredRefusal = z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) });

export const EvidenceRow = EvidenceHeadFields.omit({ dates: true }).extend({
  unit: UnitCode,
  id: EvidenceId,
  name: z.string(),
  kind: EvidenceFileKind,
  state: EvidenceState,
  /** The unit as the paper calls it. */
  unitName: z.string().nullable(),
  size: z.number().int(),
  refusal: StoredRefusal.nullable(),
  /** Figures put before people, those that need a second look, and those nobody has looked at. */
  asked: z.number().int(),
  doubtful: z.number().int(),
  undecided: z.number().int(),
  /** Tables of the form that were found, and cells of theirs that have no place in the text: neither zero nor blank. */
  tables: z.array(z.string()),
  unknown: z.array(z.string()),
  seq: z.number().int(),
  at: z.string(),
  by: z.string(),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** Another report about the same unit and year that says other figures. */
export const EvidenceRival = z.object({
  /** null: the report that is counted here. */
  id: EvidenceId.nullable(),
  /** Of a counted report. */
  kind: ReportKind.nullable(),
  /** Who keeps it; of a counted report, whose it is. */
  unit: UnitCode,
  unitName: z.string(),
  name: z.string(),
  form: FormCode,
  /** Cells of this paper's form, added up where the other form has them in one; `note`: how the two forms differ there. */
  cells: z.array(
    z.object({
      cells: z.array(z.string()).min(1),
      here: z.array(z.string()),
      there: z.array(z.string()),
      note: z.string(),
    }),
  ),
});
export type EvidenceRival = z.infer<typeof EvidenceRival>;

/** A row of the list: what the paper says of itself, and what contradicts it. */
export const ListedEvidence = EvidenceRow.extend({ rivals: z.array(EvidenceRival) });
export type ListedEvidence = z.infer<typeof ListedEvidence>;

export const FactDecision = z.object({
  seq: z.number().int().min(1),
  /** Key of the figure (`ReviewItem`). */
  fact: z.string(),
  verdict: EvidenceVerdict,
  cell: z.string().nullable(),
  /** The figure in the cell's measure. */
  text: z.string().nullable(),
  observation: Observation.nullable(),
  quote: z.string(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  by: z.string(),
  at: z.string(),
});
export type FactDecision = z.infer<typeof FactDecision>;

export const EvidenceView = ListedEvidence.extend({
  sha256: z.string(),
  text: z.string(),
  reading: Reading.nullable(),
  dates: ReportDates.nullable(),
  /** Pages of a PDF that were only pictures. */
  bare: z.array(z.number().int()),
  decisions: z.array(FactDecision),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

/** Keyset of the list: newest first. */
export const EvidenceCursor = z.object({ at: z.iso.datetime({ offset: true }), id: EvidenceId });
export type EvidenceCursor = z.infer<typeof EvidenceCursor>;

export const EvidenceFilter = z.object({
  state: EvidenceState.nullable(),
  year: z.number().int().nullable(),
  text: z.string().trim().max(60),
});
export type EvidenceFilter = z.infer<typeof EvidenceFilter>;

/** The words behind the cells of a report that was adopted from an old paper. */
export const ReportQuotes = z.object({
  key: ReportKey,
  id: EvidenceId,
  name: z.string(),
  at: z.string(),
  by: z.string(),
  cells: z.record(z.string(), z.object({ text: z.string(), quotes: z.array(z.string()) })),
});
export type ReportQuotes = z.infer<typeof ReportQuotes>;

/** What an auditor lays before the unit an old report is about: figures in their measures with their words, and its text. */
export const OfferedEvidence = z.object({
  name: z.string(),
  key: ReportKey,
  dates: ReportDates,
  cells: z.record(z.string(), z.string()),
  quotes: z.array(z.object({ cell: z.string(), quote: z.string() })),
  observations: z.array(Observation),
  narrative: Narrative,
});
export type OfferedEvidence = z.infer<typeof OfferedEvidence>;

/** How an offer stands: its newest event and, of a refusal, the reason. */
export const EvidenceOffer = z.object({
  unit: UnitCode,
  auditor: UnitCode,
  auditorName: z.string(),
  id: EvidenceId,
  seq: z.number().int().min(1),
  event: EvidenceOfferEvent,
  reason: Reason.nullable(),
  by: z.string(),
  at: z.string(),
  offered: OfferedEvidence,
});
export type EvidenceOffer = z.infer<typeof EvidenceOffer>;
