import type { PlainDate, RemedyEvent, RemedyState } from '@gongkai/kernel';
import type { RemedyCase, RemedyCommand } from './remedy.ts';

type Moves = Record<RemedyState, Partial<Record<RemedyEvent, RemedyState>>>;
type Instance = 'review' | 'suit';

// Whoever is to decide may be held up, and given longer.
const inHand = <State extends RemedyState>(state: State) =>
  ({ amended: state, extended: state, suspended: state, resumed: state, voided: 'void', moved: 'moved' }) as const;

/**
 * Which event may follow which state, and where it leads. A pair that is not here is refused. A first instance's decision
 * ends a case only when it has taken effect; `none` of its appeal takes effect at once.
 */
export const remedyMoves = {
  review: {
    open: { ...inHand('open'), replied: 'replied', decided: 'closed', 'taken-over': 'closed' },
    replied: { ...inHand('replied'), decided: 'closed' },
    'first-decided': {},
    appealed: {},
    closed: { amended: 'closed', redone: 'closed', voided: 'void' },
    void: {},
    moved: {},
  },
  suit: {
    open: { ...inHand('open'), replied: 'replied', decided: 'first-decided', 'taken-over': 'closed' },
    replied: { ...inHand('replied'), decided: 'first-decided' },
    'first-decided': {
      amended: 'first-decided',
      appealed: 'appealed',
      'took-effect': 'closed',
      voided: 'void',
      moved: 'moved',
    },
    appealed: { ...inHand('appealed'), decided: 'closed' },
    closed: { amended: 'closed', redone: 'closed', retried: 'closed', voided: 'void' },
    void: {},
    moved: {},
  },
} as const satisfies Record<Instance, Moves>;

/** Where an event leads from where the case stands; undefined when it may not follow. */
export function stateAfter(
  { kind, state }: Pick<RemedyCase, 'kind' | 'state'>,
  event: RemedyEvent,
): RemedyState | undefined {
  const moves: Moves = remedyMoves[kind === 'review' ? 'review' : 'suit'];
  return moves[state][event];
}

/** Last day to do again what was ordered; null when nothing was, or it is done. */
export const redoDueOf = ({ decisions, final, redoneOn }: RemedyCase) =>
  final === null || redoneOn !== null ? null : (decisions.at(-1)?.redoBy ?? null);

/** The case that a registration opens. */
export const opened = (command: RemedyCommand & { readonly event: 'registered' }): RemedyCase => {
  const { event: _, on, ...said } = command;
  return {
    ...said,
    seq: 1,
    state: 'open',
    receivedOn: on,
    repliedOn: null,
    extendedTo: null,
    extendedOn: null,
    suspensions: [],
    decisions: [],
    appealedOn: null,
    final: null,
    redoneOn: null,
    retrials: [],
  };
};

/** The case after an event that has been let through. */
export function evolve(remedy: RemedyCase, command: RemedyCommand): RemedyCase {
  const state = stateAfter(remedy, command.event) ?? remedy.state;
  return {
    ...remedy,
    ...changed(remedy, command),
    seq: remedy.seq + 1,
    state: ended(state, command) ? 'closed' : state,
  };
}

const ended = (state: RemedyState, command: RemedyCommand): boolean =>
  state === 'first-decided' && command.event === 'decided' && command.appeal === 'none';

function changed(remedy: RemedyCase, command: RemedyCommand): Partial<RemedyCase> {
  switch (command.event) {
    case 'registered':
    case 'voided':
    case 'moved':
      return {};
    case 'amended': {
      const { organ, caseNumber, application, matter } = command;
      return { organ, caseNumber, application, matter };
    }
    case 'replied':
      return { repliedOn: command.on };
    case 'extended':
      return { extendedTo: command.until, extendedOn: command.on };
    case 'suspended':
      return { suspensions: [...remedy.suspensions, { from: command.on, to: null }] };
    case 'resumed':
      return { suspensions: resumed(remedy.suspensions, command.on) };
    case 'retried':
      return { retrials: [...remedy.retrials, { on: command.on, note: command.note }] };
    case 'taken-over':
      return { final: { on: command.on, result: command.result } };
    case 'decided': {
      const { event: _, ...decision } = command;
      const final = remedy.kind === 'review' || remedy.state === 'appealed' || decision.appeal === 'none';
      return {
        decisions: [...remedy.decisions, decision],
        extendedTo: null,
        extendedOn: null,
        // What ends while it is held up is not held up any more.
        suspensions: resumed(remedy.suspensions, decision.on),
        final: final ? { on: decision.on, result: decision.result } : null,
      };
    }
    case 'appealed':
      return { appealedOn: command.on };
    case 'took-effect': {
      const result = remedy.decisions.at(-1)?.result;
      return { final: result === undefined ? null : { on: command.on, result } };
    }
    case 'redone':
      return { redoneOn: command.on };
  }
}

/** Since when the case is held up; null: it is not. */
export const suspendedSince = ({ suspensions }: Pick<RemedyCase, 'suspensions'>): PlainDate | null => {
  const last = suspensions.at(-1);
  return last !== undefined && last.to === null ? last.from : null;
};

const resumed = (suspensions: RemedyCase['suspensions'], on: PlainDate): RemedyCase['suspensions'] =>
  suspensions.map((each) => (each.to === null ? { ...each, to: on } : each));

/** The case from its whole history, oldest first; null without a registration first, or where an event could not follow. */
export function foldRemedy(commands: readonly RemedyCommand[]): RemedyCase | null {
  const [first, ...rest] = commands;
  if (first?.event !== 'registered') return null;
  let remedy = opened(first);
  for (const command of rest) {
    if (stateAfter(remedy, command.event) === undefined) return null;
    remedy = evolve(remedy, command);
  }
  return remedy;
}
