import { EvidenceOfferEvent, EvidenceState } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { AttachmentName } from '../attachments.ts';
import {
  EvidenceCursor,
  EvidenceFilter,
  EvidenceHeadFields,
  EvidenceId,
  EvidenceOffer,
  EvidenceView,
  ListedEvidence,
  ReportQuotes,
} from '../evidence.ts';
import { Reason, ReportKey } from '../report.ts';

const Of = z.object({ unit: UnitCode, id: EvidenceId });
const Seen = Of.extend({ seen: z.number().int().min(0) });
const Moved = z.object({ seq: z.number().int(), state: EvidenceState, undecided: z.number().int() });

const Answer = Seen.extend({ auditor: UnitCode });
const Offered = z.object({ seq: z.number().int(), event: EvidenceOfferEvent });

/** One verdict. `was`: the newest decision on this figure that its person has seen; 0: none. */
const Verdict = z.object({ fact: z.string().max(120), was: z.number().int().min(0) });

/** Old reports (历史报告), handed in as files or text, and what became of their figures. */
export const evidenceContract = {
  /** The file itself comes beside this input: `POST /files/evidence`. What cannot be read is kept as a row that says why. */
  'evidence.add': {
    kind: 'mutation',
    input: z.object({
      unit: UnitCode,
      name: AttachmentName,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** Text put into a field, and no file. */
      pasted: z.boolean(),
    }),
    /** `known`: it was there already, and nothing was added. */
    output: z.object({ id: EvidenceId, state: EvidenceState, known: z.boolean() }),
  },
  'evidence.list': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      filter: EvidenceFilter,
      after: EvidenceCursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ count: z.number().int(), rows: z.array(ListedEvidence), next: EvidenceCursor.nullable() }),
  },
  'evidence.open': { kind: 'query', input: Of, output: EvidenceView },
  /** What the rules say of it, with all that is known beside it: findings, their shape is the kernel's. */
  'evidence.findings': { kind: 'query', input: Of, output: z.array(z.unknown()) },
  'evidence.head': { kind: 'mutation', input: Seen.extend({ head: EvidenceHeadFields }), output: Moved },
  'evidence.decide': {
    kind: 'mutation',
    input: Of.extend({
      verdicts: z
        .array(
          z.discriminatedUnion('verdict', [
            Verdict.extend({ verdict: z.literal('accepted') }),
            Verdict.extend({ verdict: z.literal('rejected') }),
            Verdict.extend({
              verdict: z.literal('corrected'),
              /** null: it stays outside every cell. */
              cell: z.string().max(40).nullable(),
              value: z.string().trim().min(1).max(40),
            }),
          ]),
        )
        .min(1)
        .max(2000),
    }),
    output: Moved,
  },
  /**
   * The new reading comes beside this input: `POST /files/evidence/{unit}/{id}/reread`. Decisions stay. `changed`: figures
   * found that were not found before, and the other way.
   */
  'evidence.reread': { kind: 'mutation', input: Seen, output: Moved.extend({ changed: z.number().int() }) },
  'evidence.record': { kind: 'mutation', input: Seen, output: Moved },
  'evidence.adopt': { kind: 'mutation', input: Seen, output: Moved.extend({ key: ReportKey }) },
  /** Lays a recorded old report before the unit it is about. */
  'evidence.offer': { kind: 'mutation', input: Seen, output: Offered },
  /** What auditors have laid before a unit, the newest first. */
  'evidence.offers': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(EvidenceOffer) },
  /** The unit takes it into its series; `seen`: the number of the offer. */
  'evidence.adoptOffer': { kind: 'mutation', input: Answer, output: Offered.extend({ key: ReportKey }) },
  'evidence.declineOffer': { kind: 'mutation', input: Answer.extend({ reason: Reason }), output: Offered },
  'evidence.reopen': { kind: 'mutation', input: Seen, output: Moved },
  'evidence.remove': { kind: 'mutation', input: Seen, output: z.object({ done: z.literal(true) }) },
  'evidence.quotes': { kind: 'query', input: z.object({ key: ReportKey }), output: ReportQuotes.nullable() },
} as const;
