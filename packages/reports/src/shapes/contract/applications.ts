import { ApplicationState, PlainDate } from '@gongkai/kernel';
import {
  Applicant,
  ApplicationRequest,
  ApproveCommand,
  CheckCommand,
  ClerkCommand,
  Intake,
  ReopenCommand,
} from '@gongkai/registers/applications';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import {
  ApplicationCounts,
  ApplicationFilter,
  ApplicationImportRow,
  ApplicationKey,
  ApplicationListRow,
  ApplicationView,
} from '../applications.ts';
import { Reason } from '../report.ts';

/** A step names the last event its person has seen; a newer one refuses it as stale. */
const Move = ApplicationKey.extend({ seen: z.number().int().min(1) });
const Moved = z.object({ id: z.string(), seq: z.number().int(), state: ApplicationState });

const List = z.object({
  unit: UnitCode,
  /** With the units below it. */
  below: z.boolean(),
  filter: ApplicationFilter,
  sort: z.enum(['due', 'received']),
  after: z.string().max(80).nullable(),
  limit: z.number().int().min(1).max(200),
});

const RegisterFile = z.object({
  unit: UnitCode,
  name: z.string().max(200),
  /** The file's bytes in base64, at most 5 MB. */
  content: z.string().max(7_000_000),
});

/** Who a third party is: kept with the applicant's identity, for the unit alone. */
const ThirdParty = z.object({ name: z.string().trim().min(1).max(200), contact: z.string().trim().max(300) });

/** The register of applications (依申请公开). */
export const applicationsContract = {
  'applications.list': {
    kind: 'query',
    input: List,
    output: z.object({
      rows: z.array(ApplicationListRow),
      /** Cursor of the next page; null on the last one. */
      next: z.string().nullable(),
      /** Over the whole filter; on the first page only. */
      counts: ApplicationCounts.nullable(),
    }),
  },
  'applications.get': { kind: 'query', input: ApplicationKey, output: ApplicationView },
  /** Everything the counter needs in one call. */
  'applications.register': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, intake: Intake, applicant: Applicant, request: ApplicationRequest }),
    output: Moved,
  },
  /** Possible duplicates of what is being registered, or of a case (`id`). */
  'applications.duplicates': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      id: z.string().max(40).nullable(),
      document: z.string().trim().max(60),
      description: z.string().trim().max(4_000),
      // A year before and after it is looked through.
      arrivedOn: PlainDate.refine((day) => day >= '1949' && day < '2200'),
    }),
    output: z.array(ApplicationListRow.extend({ alike: z.number(), sameApplicant: z.boolean() })),
  },
  /** One step of whoever handles the case. `thirdParty` with `third-party-asked` alone; `applicant` with `amended`. */
  'applications.act': {
    kind: 'mutation',
    input: Move.extend({
      command: ClerkCommand,
      thirdParty: ThirdParty.nullable(),
      /** The identity as it should have been registered. */
      applicant: Applicant.nullable().default(null),
    }),
    output: Moved,
  },
  'applications.check': { kind: 'mutation', input: Move.extend({ command: CheckCommand }), output: Moved },
  'applications.approve': { kind: 'mutation', input: Move.extend({ command: ApproveCommand }), output: Moved },
  'applications.reopen': { kind: 'mutation', input: Move.extend({ command: ReopenCommand }), output: Moved },
  /** One application into several, each with its own description; the parts keep the day of receipt. */
  'applications.split': {
    kind: 'mutation',
    input: Move.extend({ on: PlainDate, parts: z.array(ApplicationRequest).min(2).max(30), reason: Reason }),
    output: Moved.extend({ parts: z.array(z.string()) }),
  },
  /** The application `id` is a duplicate, and lives on in `into`. */
  'applications.merge': {
    kind: 'mutation',
    input: Move.extend({ on: PlainDate, into: z.string().min(1).max(40), reason: Reason }),
    output: Moved,
  },
  /** The full identity, with a reason that is kept. A mutation, so that the looking is in the audit. */
  'applications.identity': {
    kind: 'mutation',
    input: ApplicationKey.extend({ reason: Reason }),
    output: z.object({ applicant: Applicant, thirdParties: z.array(ThirdParty.extend({ party: z.string() })) }),
  },
  /** The empty Excel file of an old register, in base64. */
  'applications.template': {
    kind: 'query',
    input: z.object({ unit: UnitCode }),
    output: z.object({ name: z.string(), content: z.string() }),
  },
  'applications.checkImport': {
    kind: 'query',
    input: RegisterFile,
    output: z.object({ rows: z.array(ApplicationImportRow), added: z.number().int(), errors: z.number().int() }),
  },
  'applications.import': {
    kind: 'mutation',
    input: RegisterFile,
    output: z.object({ added: z.number().int(), same: z.number().int() }),
  },
  /** Rows for a file, masked, in pages like the list. */
  'applications.export': {
    kind: 'query',
    input: List.omit({ limit: true }),
    output: z.object({
      head: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      next: z.string().nullable(),
    }),
  },
} as const;
