import type { ApplicantKind, ApplicationState, Outcome, PlainDate } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import { changesOf } from './changes-of.ts';
import type { ApplicationCommand, ApplicationEvent, CommandOf } from './commands.ts';
import type { Ground } from './ground.ts';
import { type ApplicationRequest, dayOfReceipt, type Intake } from './intake.ts';
import { nextState } from './life.ts';

type Opinion = CommandOf<'third-party-answered'>['opinion'];

/** One opinion asked for: a third party's (by number) or another organ's (by name). */
export interface Consultation {
  readonly askedOn: PlainDate;
  readonly servedOn: PlainDate | null;
  readonly answer: { readonly on: PlainDate; readonly opinion: Opinion } | null;
}

/** Where an application stands: what its events add up to. */
export interface Application {
  readonly seq: number;
  readonly state: ApplicationState;
  readonly intake: Intake;
  /** 收到之日; null while the applicant has not confirmed. */
  readonly receivedOn: PlainDate | null;
  readonly applicantKind: ApplicantKind;
  readonly request: ApplicationRequest;
  readonly source: string | null;
  readonly partOf: string | null;
  readonly parts: readonly string[];
  readonly mergedInto: string | null;
  readonly handler: UnitCode | null;
  readonly correction: {
    readonly askedOn: PlainDate;
    readonly until: PlainDate;
    readonly correctedOn: PlainDate | null;
  } | null;
  readonly thirdParties: Readonly<Record<string, Consultation>>;
  readonly organs: Readonly<Record<string, Consultation>>;
  readonly explanation: {
    readonly askedOn: PlainDate;
    readonly explainedOn: PlainDate | null;
    readonly delayedTo: PlainDate | null;
  } | null;
  readonly fee: {
    readonly noticedOn: PlainDate;
    readonly servedOn: PlainDate | null;
    readonly paidOn: PlainDate | null;
    readonly fen: number;
  } | null;
  readonly extension: Pick<CommandOf<'extended'>, 'on' | 'days' | 'approvedOn'> | null;
  readonly assistance: Readonly<Record<string, { readonly until: PlainDate | null; readonly answered: boolean }>>;
  readonly draft: {
    readonly outcome: Outcome;
    readonly ground: Ground;
    readonly on: PlainDate;
    readonly by: string;
  } | null;
  /** 办理结果; exactly one while closed, none otherwise. */
  readonly outcome: Outcome | null;
  /** Day of the reply that counts, or on which nothing more was owed. */
  readonly closedOn: PlainDate | null;
  /** A reply went out, against a case that ended without one. */
  readonly replied: boolean;
}

/** The standing after a whole history. Throws when it does not begin with a registration: that is a bug, not a refusal. */
export function fold(events: readonly ApplicationEvent[]): Application {
  const [first, ...rest] = events;
  if (first?.command.kind !== 'registered') throw new Error('an application begins with its registration');
  return rest.reduce((application, event) => evolve(application, event), begin(first.command));
}

/** The standing after registration alone. */
export function begin({ intake, applicantKind, request, partOf, source }: CommandOf<'registered'>): Application {
  const receivedOn = dayOfReceipt(intake);
  return {
    seq: 1,
    state: receivedOn === null ? 'confirming' : 'processing',
    intake,
    receivedOn,
    applicantKind,
    request,
    source,
    partOf,
    parts: [],
    mergedInto: null,
    handler: null,
    correction: null,
    thirdParties: {},
    organs: {},
    explanation: null,
    fee: null,
    extension: null,
    assistance: {},
    draft: null,
    outcome: null,
    closedOn: null,
    replied: false,
  };
}

/** The standing after one more event. */
export function evolve(application: Application, { command, by, seq }: ApplicationEvent): Application {
  const changed = { ...application, ...changesOf(application, command, by) };
  return { ...changed, seq, state: stateAfter(changed, command, application.state) };
}

function stateAfter(changed: Application, command: ApplicationCommand, before: ApplicationState): ApplicationState {
  const state = nextState(command.kind, before);
  if (state === undefined) throw new Error(`${command.kind} cannot follow ${before}`);
  switch (command.kind) {
    case 'third-party-answered':
    case 'organ-answered':
      return openConsultations(changed) ? 'consulting' : state;
    case 'checked':
    case 'approved':
      return command.agrees ? state : 'processing';
    // A corrected intake may need no confirmation any more, or need one first.
    case 'amended':
      return before === 'confirming' || before === 'processing' ? awaiting(changed) : state;
    case 'reopened':
      return awaiting(changed);
    default:
      return state;
  }
}

/** Where a case stands that nobody has decided on yet: what it still waits for says it. */
function awaiting(application: Application): ApplicationState {
  const { receivedOn, correction, fee, explanation } = application;
  if (receivedOn === null) return 'confirming';
  if (correction !== null && correction.correctedOn === null) return 'correcting';
  if (openConsultations(application)) return 'consulting';
  if (fee !== null && fee.paidOn === null) return 'fee-noticed';
  return explanation !== null && explanation.explainedOn === null ? 'explaining' : 'processing';
}

const openConsultations = ({ thirdParties, organs }: Application): boolean =>
  [...Object.values(thirdParties), ...Object.values(organs)].some(({ answer }) => answer === null);
