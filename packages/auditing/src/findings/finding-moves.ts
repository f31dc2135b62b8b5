import type { AuditFindingEventKind, AuditFindingState } from '@gongkai/kernel';

/** From where a step leads where; a step that is not named cannot be taken. `nothing`: the finding is not there yet. */
export const findingMoves = {
  nothing: { raised: 'raised' },
  raised: { amended: 'raised', sent: 'sent', withdrawn: 'withdrawn' },
  // Who does not answer is followed up all the same.
  sent: { answered: 'answered', followed: 'followed', withdrawn: 'withdrawn' },
  answered: { answered: 'answered', followed: 'followed', withdrawn: 'withdrawn' },
  followed: { answered: 'answered', followed: 'followed', closed: 'closed', withdrawn: 'withdrawn' },
  closed: { reopened: 'sent' },
  withdrawn: {},
} as const satisfies Record<AuditFindingState | 'nothing', Partial<Record<AuditFindingEventKind, AuditFindingState>>>;

const moves: Record<
  AuditFindingState | 'nothing',
  Partial<Record<AuditFindingEventKind, AuditFindingState>>
> = findingMoves;

/** Where a step leads, or undefined when it cannot be taken. */
export const findingAfter = (
  state: AuditFindingState | 'nothing',
  event: AuditFindingEventKind,
): AuditFindingState | undefined => moves[state][event];

/** The one step that is the audited unit's own. All others are the auditor's. */
export const isUnitsStep = (event: AuditFindingEventKind): boolean => event === 'answered';

/** Finished with: nobody waits for anybody. */
export const isFinished = (state: AuditFindingState): boolean => state === 'closed' || state === 'withdrawn';
