import { type EvidenceState, ok, type Result, refuse } from '@gongkai/kernel';

/** What may be done with an old report where it stands. What is not listed is refused. */
export const evidenceMoves = {
  /** Figures, head and reading may change. */
  review: ['read', 'reviewed'],
  record: ['reviewed'],
  adopt: ['reviewed', 'recorded'],
  /** Not what was adopted: that report has a life of its own, and is corrected there. */
  reopen: ['recorded'],
  remove: ['refused', 'read', 'reviewed'],
} as const satisfies Record<string, readonly EvidenceState[]>;
export type EvidenceMove = keyof typeof evidenceMoves;

export const mayMove = (move: EvidenceMove, state: EvidenceState): boolean =>
  evidenceMoves[move].some((each) => each === state);

/** Whoever moves it has seen its newest change, and it is where the move begins. */
export function checkMove(
  move: EvidenceMove,
  { state, seq }: { readonly state: EvidenceState; readonly seq: number },
  seen: number,
): Result<null> {
  if (seen !== seq) return refuse('stale-version', { seen, now: seq });
  return mayMove(move, state) ? ok(null) : refuse('evidence-state', { state });
}
