import type { ApplicationEventKind, ApplicationState } from '@gongkai/kernel';

type Moves = Record<ApplicationState, Partial<Record<ApplicationEventKind, ApplicationState>>>;

// What never changes where a case stands, as long as it is being handled; and where it goes when its unit becomes another.
const inHand = (state: ApplicationState) =>
  ({
    'assistance-asked': state,
    assisted: state,
    'handed-over': state,
    amended: state,
    withdrawn: 'closed',
    moved: 'moved',
  }) as const;

/**
 * Which step may follow which state, and where it leads; a pair that is not here is refused. Where several opinions are
 * awaited the last of them leads on (`stateAfter`), and a draft that is not agreed to goes back to `processing`.
 */
export const moves = {
  confirming: { confirmed: 'processing', amended: 'confirming', withdrawn: 'closed', merged: 'merged', moved: 'moved' },
  processing: {
    ...inHand('processing'),
    'correction-asked': 'correcting',
    'third-party-asked': 'consulting',
    'organ-asked': 'consulting',
    'explanation-asked': 'explaining',
    'fee-noticed': 'fee-noticed',
    extended: 'processing',
    drafted: 'drafted',
    'answered-at-once': 'closed',
    split: 'split',
    merged: 'merged',
    'taken-over': 'closed',
  },
  correcting: { ...inHand('correcting'), corrected: 'processing', 'correction-lapsed': 'closed' },
  consulting: {
    ...inHand('consulting'),
    'third-party-asked': 'consulting',
    'organ-asked': 'consulting',
    'notice-served': 'consulting',
    'third-party-answered': 'processing',
    'organ-answered': 'processing',
    extended: 'consulting',
  },
  explaining: { ...inHand('explaining'), explained: 'processing', extended: 'explaining' },
  'fee-noticed': {
    ...inHand('fee-noticed'),
    'notice-served': 'fee-noticed',
    'fee-paid': 'processing',
    'fee-lapsed': 'closed',
  },
  drafted: { ...inHand('drafted'), checked: 'checked', extended: 'drafted' },
  checked: { ...inHand('checked'), approved: 'approved', extended: 'checked' },
  approved: { ...inHand('approved'), delivered: 'closed', extended: 'approved' },
  closed: { reopened: 'processing', amended: 'closed' },
  split: {},
  merged: { reopened: 'processing' },
  moved: {},
} as const satisfies Moves;

/** The state a step leads to when nothing holds it back, or undefined: it cannot follow. */
export function nextState(event: ApplicationEventKind, state: ApplicationState): ApplicationState | undefined {
  const from: Partial<Record<ApplicationEventKind, ApplicationState>> = moves[state];
  return from[event];
}
