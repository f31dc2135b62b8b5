import { ok, type ReportEvent, type ReportState, type Result, refuse } from '@gongkai/kernel';

/** Where a report stands after its last event. `seq` 0 and no state: nothing has happened yet. */
export interface Standing {
  readonly state: ReportState;
  readonly seq: number;
  /** Newest submission; null before the first. */
  readonly version: number | null;
  /** Submission whose figures count in the totals; null when none does. */
  readonly counted: number | null;
  /** Submission that the newest acceptance took the place of in the totals; sent back, it counts again (design D6). */
  readonly replaced: number | null;
}

/** What somebody wants to happen. `seen`: the last event this person has looked at. */
export interface Command {
  readonly event: ReportEvent;
  readonly seen: number;
  readonly reason?: string | null;
  /** Reasons for single cells of a return. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** What has happened: the next row of the append-only list (design D6). */
export interface ReportMove extends Standing {
  readonly event: ReportEvent;
  readonly reason: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

type Before = ReportState | 'nothing';

/**
 * Which event may follow which state, and where it leads. A pair that is not here is refused.
 * A correction starts from what was accepted or published; its figures count from its own acceptance on.
 */
export const moves = {
  nothing: { opened: 'draft', recorded: 'recorded' },
  draft: { signed: 'signed' },
  signed: { unsigned: 'draft', submitted: 'submitted' },
  submitted: { withdrawn: 'draft', returned: 'returned', accepted: 'accepted' },
  returned: { signed: 'signed' },
  accepted: { returned: 'returned', published: 'published', correcting: 'draft' },
  published: { correcting: 'draft' },
  recorded: { recorded: 'recorded', published: 'published', correcting: 'draft' },
} as const satisfies Record<Before, Partial<Record<ReportEvent, ReportState>>>;

/** Events that are nothing without a reason. */
export const eventsWithReason: readonly ReportEvent[] = ['unsigned', 'withdrawn', 'returned', 'correcting'];

/** States in which figures and text may be edited. */
export const editableStates: readonly ReportState[] = ['draft', 'returned'];

export const mayFollow = (event: ReportEvent, state: ReportState | null): boolean =>
  nextState(event, state) !== undefined;

function nextState(event: ReportEvent, state: ReportState | null): ReportState | undefined {
  const from: Partial<Record<ReportEvent, ReportState>> = moves[state ?? 'nothing'];
  return from[event];
}

/**
 * The next event, or why it cannot be. A person who has not seen the newest event is refused as stale: two who saw the
 * same one cannot both follow it.
 */
export function decide(standing: Standing | null, command: Command): Result<ReportMove> {
  const seq = standing?.seq ?? 0;
  if (command.seen !== seq) return refuse('stale-version', { seen: command.seen, now: seq });
  const state = nextState(command.event, standing?.state ?? null);
  if (state === undefined) return refuse('report-state', { event: command.event, state: standing?.state ?? 'nothing' });
  const reason = command.reason ?? null;
  if (eventsWithReason.includes(command.event) && (reason === null || reason.trim() === ''))
    return refuse('reason-missing', {});
  const version = versionAfter(command.event, standing);
  return ok({
    event: command.event,
    state,
    seq: seq + 1,
    version,
    counted: countedAfter(command.event, standing, version),
    replaced: replacedAfter(command.event, standing),
    reason,
    cells: command.cells ?? {},
  });
}

/** The standing after an event: what the stored row says of itself, for folding a whole history. */
export const evolve = (standing: Standing | null, move: Pick<ReportMove, 'event'>): Standing | null => {
  const state = nextState(move.event, standing?.state ?? null);
  if (state === undefined) return null;
  const version = versionAfter(move.event, standing);
  return {
    state,
    seq: (standing?.seq ?? 0) + 1,
    version,
    counted: countedAfter(move.event, standing, version),
    replaced: replacedAfter(move.event, standing),
  };
};

const versionAfter = (event: ReportEvent, standing: Standing | null): number | null =>
  event === 'submitted' || event === 'recorded' ? (standing?.version ?? 0) + 1 : (standing?.version ?? null);

function countedAfter(event: ReportEvent, standing: Standing | null, version: number | null): number | null {
  const before = standing?.counted ?? null;
  if (event === 'accepted' || event === 'recorded') return version;
  // Sent back after acceptance, a submission counts no more; what it had corrected was never sent back, and counts again.
  if (event === 'returned' && standing?.state === 'accepted') return standing.replaced;
  return before;
}

const replacedAfter = (event: ReportEvent, standing: Standing | null): number | null =>
  (event === 'accepted' ? standing?.counted : standing?.replaced) ?? null;
