import {
  type ApplicantKind,
  type ApplicationChannel,
  type ApplicationRowProblem,
  applicantKinds,
  applicationChannels,
  type Outcome,
  outcomes,
  PlainDate,
} from '@gongkai/kernel';
import { applicantKindNames, applicationChannelNames, outcomeNames } from '@gongkai/words';
import type { Applicant } from './applicant.ts';
import { isCreditCode, isResidentId } from './check-digits.ts';
import type { CommandOf } from './commands.ts';

export const oldApplicationColumns = [
  'source',
  'receivedOn',
  'channel',
  'kind',
  'applicant',
  'document',
  'description',
  'outcome',
  'closedOn',
  'extended',
] as const;
export type OldApplicationColumn = (typeof oldApplicationColumns)[number];

/** A row as it stands in the file. */
export interface OldApplicationText {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What a row of an old register comes to. `same`: taken over before, and left alone. */
export interface JudgedOldApplication {
  readonly line: number;
  readonly source: string;
  readonly description: string;
  readonly outcome: 'new' | 'same' | 'error';
  readonly problem: ApplicationRowProblem | null;
  /** What is written when the whole file is good; null unless new. */
  readonly entry: OldApplication | null;
}

export interface OldApplication {
  readonly applicant: Applicant;
  readonly registered: CommandOf<'registered'>;
  /** null: still open there. */
  readonly takenOver: CommandOf<'taken-over'> | null;
}

/**
 * Judges the rows of an old register (Excel in). It is taken over as it stands: what it does not say of an applicant is not
 * asked for now. `known`: numbers that were taken over before, so that a repeated import adds nothing.
 */
export function judgeOldApplications(
  rows: readonly OldApplicationText[],
  facts: { readonly known: ReadonlySet<string>; readonly today: PlainDate },
): readonly JudgedOldApplication[] {
  const sources = rows.map(({ cells }) => cells.source ?? '');
  return rows.map(({ line, cells }) => {
    const cell = (column: OldApplicationColumn): string => cells[column] ?? '';
    const source = cell('source');
    const base = { line, source, description: cell('description').slice(0, 80) };
    const twice = sources.filter((each) => each === source).length > 1;
    const read = source === '' ? 'number-missing' : twice ? 'number-twice' : readRow(cell, facts.today);
    if (typeof read === 'string') return { ...base, outcome: 'error', problem: read, entry: null };
    if (facts.known.has(source)) return { ...base, outcome: 'same', problem: null, entry: null };
    return { ...base, outcome: 'new', problem: null, entry: read };
  });
}

function readRow(
  cell: (column: OldApplicationColumn) => string,
  today: PlainDate,
): OldApplication | ApplicationRowProblem {
  const received = PlainDate.safeParse(cell('receivedOn'));
  if (!received.success) return 'day-malformed';
  if (received.data > today) return 'day-ahead';
  const channel = channelOf(cell('channel'));
  if (channel === undefined) return 'channel-unknown';
  const kind = applicantKinds.find((each) => isNamed(cell('kind'), each, applicantKindNames[each]));
  if (kind === undefined) return 'kind-unknown';
  if (cell('description').length < 2) return 'description-missing';
  const document = documentOf(cell('document'), kind);
  if (document === 'wrong') return 'identity-check-digit';
  const ended = endOf(cell, received.data, today);
  if (typeof ended === 'string') return ended;
  return {
    applicant: {
      kind,
      name: cell('applicant') === '' ? '（未记载）' : cell('applicant').slice(0, 200),
      document,
      contact: { phone: '', email: '', address: '' },
    },
    registered: registeredOf(cell, channel, kind, received.data),
    takenOver: ended,
  };
}

// As the table of 2014 calls them too (S3.1.1 to S3.1.4): most old registers were kept for it.
const channelsOf2014: Readonly<Record<string, ApplicationChannel>> = {
  当面申请: 'counter',
  传真申请: 'fax',
  网络申请: 'web',
  信函申请: 'post',
};

const channelOf = (text: string): ApplicationChannel | undefined =>
  applicationChannels.find((each) => isNamed(text, each, applicationChannelNames[each])) ?? channelsOf2014[text];

const isNamed = (text: string, code: string, name: string): boolean => text === code || text === name;

function documentOf(number: string, kind: ApplicantKind): Applicant['document'] | 'wrong' {
  if (number === '') return null;
  const text = number.toUpperCase();
  if (kind === 'person' && /^\d{17}[\dX]$/.test(text))
    return isResidentId(text) ? { kind: 'resident-id', number: text } : 'wrong';
  if (kind !== 'person' && /^[0-9A-Z]{18}$/.test(text))
    return isCreditCode(text) ? { kind: 'credit-code', number: text } : 'wrong';
  return { kind: 'other', number: text.slice(0, 60) };
}

function endOf(
  cell: (column: OldApplicationColumn) => string,
  received: PlainDate,
  today: PlainDate,
): CommandOf<'taken-over'> | ApplicationRowProblem | null {
  const [result, day] = [cell('outcome'), cell('closedOn')];
  if (result === '' && day === '') return null;
  const outcome: Outcome | undefined = outcomes.find((each) => isNamed(result, each, outcomeNames[each]));
  if (result !== '' && outcome === undefined) return 'outcome-unknown';
  if (outcome === undefined) return 'day-without-outcome';
  if (day === '') return 'outcome-without-day';
  const closed = PlainDate.safeParse(day);
  if (!closed.success) return 'day-malformed';
  if (closed.data > today) return 'day-ahead';
  if (closed.data < received) return 'closed-before-receipt';
  return { kind: 'taken-over', on: closed.data, outcome, extended: cell('extended') === '是' };
}

const registeredOf = (
  cell: (column: OldApplicationColumn) => string,
  channel: ApplicationChannel,
  applicantKind: ApplicantKind,
  receivedOn: PlainDate,
): CommandOf<'registered'> => ({
  kind: 'registered',
  on: receivedOn,
  intake: { channel, arrivedOn: receivedOn, confirmedOn: receivedOn, evidence: '旧台账记载' },
  applicantKind,
  request: { description: cell('description').slice(0, 4_000), form: 'other', way: 'pick-up' },
  partOf: null,
  source: cell('source').slice(0, 80),
});
