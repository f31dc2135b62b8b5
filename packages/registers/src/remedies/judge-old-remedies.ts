import {
  PlainDate,
  type RemedyKind,
  type RemedyResult,
  type RemedyRole,
  type RemedyRowProblem,
  remedyKinds,
  remedyResults,
  remedyRoles,
} from '@gongkai/kernel';
import { remedyKindNames, remedyResultNames, remedyRoleNames } from '@gongkai/words';
import type { RemedyCommand } from './remedy.ts';

export const oldRemedyColumns = [
  'caseNumber',
  'kind',
  'role',
  'organ',
  'acceptedOn',
  'receivedOn',
  'matter',
  'application',
  'result',
  'decidedOn',
] as const;
export type OldRemedyColumn = (typeof oldRemedyColumns)[number];

/** A row as it stands in the file. */
export interface OldRemedyText {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface OldRemedy {
  readonly registered: RemedyCommand & { readonly event: 'registered' };
  /** null: still open there. */
  readonly takenOver: (RemedyCommand & { readonly event: 'taken-over' }) | null;
}

/** What a row of an old register comes to. `same`: taken over before, and left alone. */
export interface JudgedOldRemedy {
  readonly line: number;
  readonly caseNumber: string;
  readonly matter: string;
  readonly outcome: 'new' | 'same' | 'error';
  readonly problem: RemedyRowProblem | null;
  /** What is written when the whole file is good; null unless new. */
  readonly entry: OldRemedy | null;
}

/**
 * Judges the rows of an old register of cases (Excel in). A case is told by its 案号; `known` are those of the unit, so that a
 * repeated import adds nothing. A day of acceptance that is not there is the day of receipt.
 */
export function judgeOldRemedies(
  rows: readonly OldRemedyText[],
  facts: {
    readonly known: ReadonlySet<string>;
    readonly applications: ReadonlySet<string>;
    readonly today: PlainDate;
  },
): readonly JudgedOldRemedy[] {
  const numbers = rows.map(({ cells }) => cells.caseNumber ?? '');
  return rows.map(({ line, cells }) => {
    const cell = (column: OldRemedyColumn): string => (cells[column] ?? '').trim();
    const caseNumber = cell('caseNumber');
    const base = { line, caseNumber, matter: cell('matter').slice(0, 80) };
    const twice = numbers.filter((each) => each === caseNumber).length > 1;
    const read = caseNumber === '' ? 'number-missing' : twice ? 'number-twice' : readRow(cell, facts);
    if (typeof read === 'string') return { ...base, outcome: 'error', problem: read, entry: null };
    if (facts.known.has(caseNumber)) return { ...base, outcome: 'same', problem: null, entry: null };
    return { ...base, outcome: 'new', problem: null, entry: read };
  });
}

type Cell = (column: OldRemedyColumn) => string;

function readRow(
  cell: Cell,
  { applications, today }: { readonly applications: ReadonlySet<string>; readonly today: PlainDate },
): OldRemedy | RemedyRowProblem {
  const kind = remedyKinds.find((each) => isNamed(cell('kind'), each, remedyKindNames[each]));
  if (kind === undefined) return 'kind-unknown';
  const role = roleOf(cell('role'));
  if (role === undefined) return 'role-unknown';
  if (role === 'co-defendant' && kind !== 'suit-after-review') return 'co-defendant-of-other-kind';
  if (cell('organ') === '') return 'organ-missing';
  if (cell('organ').length > 100 || cell('caseNumber').length > 100 || cell('matter').length > 200)
    return 'text-too-long';
  const days = daysOf(cell, today);
  if (typeof days === 'string') return days;
  const application = cell('application');
  if (application !== '' && !applications.has(application)) return 'application-unknown';
  const ended = endOf(cell, days.acceptedOn, today);
  if (typeof ended === 'string') return ended;
  return { registered: registeredOf(cell, kind, role, days), takenOver: ended };
}

const isNamed = (text: string, code: string, name: string): boolean => text === code || text === name;

// Whoever keeps no such column was always the organ that acted.
const roleOf = (text: string): RemedyRole | undefined =>
  text === '' ? 'respondent' : remedyRoles.find((each) => isNamed(text, each, remedyRoleNames[each]));

interface Days {
  readonly on: PlainDate;
  readonly acceptedOn: PlainDate;
}

function daysOf(cell: Cell, today: PlainDate): Days | RemedyRowProblem {
  const received = PlainDate.safeParse(cell('receivedOn'));
  const accepted = cell('acceptedOn') === '' ? received : PlainDate.safeParse(cell('acceptedOn'));
  if (!received.success || !accepted.success) return 'day-malformed';
  if (received.data > today) return 'day-ahead';
  return accepted.data > received.data ? 'accepted-after-receipt' : { on: received.data, acceptedOn: accepted.data };
}

function endOf(cell: Cell, acceptedOn: PlainDate, today: PlainDate): OldRemedy['takenOver'] | RemedyRowProblem {
  const [text, day] = [cell('result'), cell('decidedOn')];
  if (text === '' && day === '') return null;
  const result: RemedyResult | undefined = remedyResults.find((each) => isNamed(text, each, remedyResultNames[each]));
  if (text !== '' && result === undefined) return 'result-unknown';
  if (result === undefined) return 'day-without-result';
  if (day === '') return 'result-without-day';
  const on = PlainDate.safeParse(day);
  if (!on.success) return 'day-malformed';
  if (on.data > today) return 'day-ahead';
  return on.data < acceptedOn ? 'decided-before-acceptance' : { event: 'taken-over', on: on.data, result };
}

const registeredOf = (cell: Cell, kind: RemedyKind, role: RemedyRole, days: Days): OldRemedy['registered'] => ({
  event: 'registered',
  ...{ kind, role, procedure: 'ordinary', review: null },
  ...days,
  organ: cell('organ'),
  caseNumber: cell('caseNumber'),
  application: cell('application') === '' ? null : cell('application'),
  matter: cell('matter'),
});
