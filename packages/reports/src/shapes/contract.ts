import { FormCode, Period, PlainDate, ReportKind, Role, UnitKind } from '@gongkai/kernel';
import { Lineage, Unit, UnitCode, UnitName } from '@gongkai/units';
import { z } from 'zod';
import { activitiesContract } from './contract/activities.ts';
import { applicationsContract } from './contract/applications.ts';
import { assistanceContract } from './contract/assistance.ts';
import { attachmentsContract } from './contract/attachments.ts';
import { auditingContract } from './contract/auditing.ts';
import { calendarContract } from './contract/calendar.ts';
import { comparisonContract } from './contract/comparison.ts';
import { copiesContract } from './contract/copies.ts';
import { correctionsContract } from './contract/corrections.ts';
import { deskContract } from './contract/desk.ts';
import { entryContract } from './contract/entry.ts';
import { evidenceContract } from './contract/evidence.ts';
import { filingsContract } from './contract/filings.ts';
import { findingsContract } from './contract/findings.ts';
import { identitiesContract } from './contract/identities.ts';
import { itemsContract } from './contract/items.ts';
import { lettersContract } from './contract/letters.ts';
import { peopleContract } from './contract/people.ts';
import { remediesContract } from './contract/remedies.ts';
import { reorganisationsContract } from './contract/reorganisations.ts';
import { settingsContract } from './contract/settings.ts';
import { tallyContract } from './contract/tally.ts';
import { LoginName, Me, Person, PersonName } from './people.ts';
import { Narrative, Observation, Reason, ReportDates, ReportKey, ReportRow, ReportView, Submission } from './report.ts';
import { RuleRehearsal, RuleTrial } from './rules.ts';
import { CellContributions, TotalsChildren, TotalsView } from './totals.ts';
import { AuditEntry, FindingRow, WorkItem } from './work.ts';
import { Deadlines, YearOpening } from './years.ts';

/** A move on a report names the last event its person has seen; a newer one refuses it as stale (design D6). */
const Move = z.object({ key: ReportKey, seen: z.number().int().min(0) });
const Moved = z.object({ seq: z.number().int(), state: z.string() });
const Span = z.object({ unit: UnitCode, form: FormCode, period: Period });
const Done = z.object({ done: z.literal(true) });

/** What saving answers: the new revision, and figures as they now stand. */
const Saved = z.object({ revision: z.number().int() });

/** One row of an import, before anything is saved. */
export const ImportRow = z.object({
  line: z.number().int(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  outcome: z.enum(['new', 'same', 'renamed', 'error']),
  problem: z.string().nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;

const UnitsFile = z.object({
  unit: UnitCode,
  name: z.string().max(200),
  /** The file's bytes in base64, at most 5 MB. */
  content: z.string().max(7_000_000),
});

/**
 * What may be asked of the system and what it answers: the wire, in one place. Each entry is one verb of `services`
 * and one procedure of the router. Queries change nothing; mutations carry an idempotency key in a header.
 */
export const contract = {
  'people.me': { kind: 'query', input: z.object({}), output: Me },
  'people.list': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(Person) },
  'people.invite': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, name: PersonName, login: LoginName, roles: z.array(Role) }),
    /** The first password: shown once, good for one sign-in. */
    output: z.object({ person: z.string(), firstPassword: z.string() }),
  },
  'people.assign': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, person: z.string(), roles: z.array(Role) }),
    output: Done,
  },
  'people.suspend': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, person: z.string(), suspended: z.boolean() }),
    output: Done,
  },
  'people.resetPassword': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, person: z.string() }),
    output: z.object({ firstPassword: z.string() }),
  },

  'units.tree': {
    kind: 'query',
    input: z.object({ unit: UnitCode, year: z.number().int().min(1949).max(2100) }),
    /** `taken`: every code there ever was below: none is given again. */
    output: z.object({ units: z.array(Unit), lineage: z.array(Lineage), taken: z.array(UnitCode) }),
  },
  'units.add': {
    kind: 'mutation',
    input: z.object({ parent: UnitCode, code: UnitCode, name: UnitName, kind: UnitKind, openedOn: PlainDate }),
    output: Unit,
  },
  'units.rename': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, name: UnitName, on: PlainDate, document: z.string().max(200) }),
    output: Unit,
  },
  'units.close': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, on: PlainDate, document: z.string().max(200) }),
    output: Unit,
  },
  'units.checkImport': {
    kind: 'query',
    input: UnitsFile,
    output: z.object({ rows: z.array(ImportRow), errors: z.number().int() }),
  },
  'units.import': { kind: 'mutation', input: UnitsFile, output: z.object({ added: z.number().int() }) },

  'years.list': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(YearOpening) },
  'years.open': {
    kind: 'mutation',
    input: Span.extend({ deadlines: Deadlines }),
    output: YearOpening,
  },
  'years.setDeadlines': { kind: 'mutation', input: Span.extend({ deadlines: Deadlines }), output: YearOpening },
  'years.close': { kind: 'mutation', input: Span.extend({ on: PlainDate.nullable() }), output: YearOpening },

  'work.list': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(WorkItem) },

  'reports.get': { kind: 'query', input: z.object({ key: ReportKey }), output: ReportView },
  /** Findings; their shape is the kernel's. */
  'reports.rules': { kind: 'query', input: z.object({ key: ReportKey }), output: z.array(z.unknown()) },
  'reports.list': {
    kind: 'query',
    input: Span.extend({ kind: ReportKind }),
    output: z.array(ReportRow),
  },
  /**
   * The checks of each report begun in a subtree, with what its unit's registers count (R40): a reading of the registers a unit,
   * so it is asked beside the list, and the list does not wait for it.
   */
  'reports.checks': {
    kind: 'query',
    input: Span.extend({ kind: ReportKind }),
    output: z.array(
      z.object({ unit: UnitCode, errors: z.number().int(), warnings: z.number().int(), waived: z.number().int() }),
    ),
  },
  'reports.ofUnit': {
    kind: 'query',
    input: z.object({ unit: UnitCode }),
    output: z.array(
      z.object({
        key: ReportKey,
        state: z.string(),
        counted: z.number().int().nullable(),
        at: z.string(),
        by: z.string(),
      }),
    ),
  },
  'reports.spans': {
    kind: 'query',
    input: z.object({ unit: UnitCode }),
    output: z.array(z.object({ form: FormCode, period: Period })),
  },
  'reports.submission': {
    kind: 'query',
    input: z.object({ key: ReportKey, version: z.number().int() }),
    output: Submission,
  },
  'reports.save': {
    kind: 'mutation',
    input: z.object({
      key: ReportKey,
      revision: z.number().int().min(0),
      /** Cell code → what was typed; empty text clears the cell to "not reported". */
      cells: z.record(z.string().max(40), z.string().max(40)),
    }),
    output: Saved,
  },
  'reports.saveText': {
    kind: 'mutation',
    input: z.object({ key: ReportKey, revision: z.number().int().min(0), narrative: Narrative }),
    output: Saved,
  },
  'reports.saveDates': {
    kind: 'mutation',
    input: z.object({ key: ReportKey, revision: z.number().int().min(0), dates: ReportDates }),
    output: Saved,
  },
  'reports.nil': {
    kind: 'mutation',
    input: z.object({ key: ReportKey, revision: z.number().int().min(0), section: z.string().max(40) }),
    output: Saved,
  },
  'reports.observe': {
    kind: 'mutation',
    input: z.object({
      key: ReportKey,
      revision: z.number().int().min(0),
      /** The whole list: what is left out of it is taken out. */
      observations: z.array(Observation).max(200),
    }),
    output: Saved,
  },
  'reports.waive': {
    kind: 'mutation',
    input: z.object({ key: ReportKey, finding: z.string().max(400), reason: Reason.nullable() }),
    output: Done,
  },
  'reports.sign': { kind: 'mutation', input: Move, output: Moved },
  'reports.unsign': { kind: 'mutation', input: Move.extend({ reason: Reason }), output: Moved },
  'reports.submit': {
    kind: 'mutation',
    /** District report only: why it leaves while units are missing; frozen and published with it. */
    input: Move.extend({ missingReason: Reason.nullable().default(null) }),
    output: Moved,
  },
  'reports.withdraw': { kind: 'mutation', input: Move.extend({ reason: Reason }), output: Moved },
  'reports.accept': { kind: 'mutation', input: Move, output: Moved },
  'reports.return': {
    kind: 'mutation',
    input: Move.extend({ reason: Reason, cells: z.record(z.string().max(40), Reason) }),
    output: Moved,
  },
  'reports.publish': { kind: 'mutation', input: Move, output: Moved },
  'reports.correct': { kind: 'mutation', input: Move.extend({ reason: Reason }), output: Moved },
  'reports.record': {
    kind: 'mutation',
    input: z.object({
      key: ReportKey,
      cells: z.record(z.string().max(40), z.string().max(40)),
      narrative: Narrative,
      observations: z.array(Observation).max(200),
      dates: ReportDates,
      source: z.string().max(400),
    }),
    output: Moved,
  },

  'totals.get': { kind: 'query', input: Span, output: TotalsView },
  'totals.children': { kind: 'query', input: Span, output: TotalsChildren },
  'totals.cell': {
    kind: 'query',
    input: Span.extend({ cell: z.string().max(40) }),
    output: CellContributions,
  },

  'rules.rehearse': { kind: 'query', input: RuleTrial, output: RuleRehearsal },
  'findings.list': { kind: 'query', input: Span, output: z.array(FindingRow) },
  'audit.list': {
    kind: 'query',
    input: z.object({ unit: UnitCode, before: z.number().int().nullable(), limit: z.number().int().min(1).max(200) }),
    output: z.array(AuditEntry),
  },

  ...activitiesContract,
  ...calendarContract,
  ...copiesContract,
  ...correctionsContract,
  ...comparisonContract,
  ...deskContract,
  ...entryContract,
  ...attachmentsContract,
  ...evidenceContract,
  ...filingsContract,
  ...findingsContract,
  ...auditingContract,
  ...itemsContract,
  ...peopleContract,
  ...remediesContract,
  ...reorganisationsContract,
  ...applicationsContract,
  ...assistanceContract,
  ...identitiesContract,
  ...lettersContract,
  ...settingsContract,
  ...tallyContract,
} as const satisfies Record<string, { kind: 'query' | 'mutation'; input: z.ZodType; output: z.ZodType }>;

export type VerbName = keyof typeof contract;
export type InputOf<Name extends VerbName> = z.output<(typeof contract)[Name]['input']>;
export type OutputOf<Name extends VerbName> = z.input<(typeof contract)[Name]['output']>;
