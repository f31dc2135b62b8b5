import type { PlainDate } from '@gongkai/kernel';
import type { AuditFinding, FindingEvent } from './audit-finding.ts';
import { findingAfter } from './finding-moves.ts';

/** An event with its number and its day. */
export interface DatedFindingEvent {
  readonly seq: number;
  readonly on: PlainDate;
  readonly event: FindingEvent;
}

/**
 * The finding after one more event. A history may begin where the finding was sent: the unit that got it sees no more.
 * Throws on events that cannot follow one another, for they were decided once.
 */
export function applyFinding(finding: AuditFinding | null, { seq, on, event }: DatedFindingEvent): AuditFinding {
  if (finding === null) {
    if (event.event === 'raised') return { ...unsent, seq, state: 'raised', of: event.of, body: event.body };
    if (event.event === 'sent')
      return { ...unsent, seq, state: 'sent', of: event.of, body: event.body, sentOn: on, answerBy: event.answerBy };
    throw new Error(`a finding does not begin with ${event.event}`);
  }
  const state = findingAfter(finding.state, event.event);
  if (state === undefined || seq <= finding.seq) throw new Error(`${event.event} cannot follow ${finding.state}`);
  const next = { ...finding, seq, state };
  switch (event.event) {
    case 'raised':
    case 'withdrawn':
      return next;
    case 'amended':
      return { ...next, body: event.body };
    case 'sent':
      return { ...next, body: event.body, sentOn: on, answerBy: event.answerBy };
    case 'answered': {
      const { event: _, ...answer } = event;
      return { ...next, answer: { ...answer, on } };
    }
    case 'followed': {
      const { event: _, ...followUp } = event;
      return { ...next, followUp: { ...followUp, on } };
    }
    case 'closed':
      return { ...next, closedOn: on };
    case 'reopened':
      return { ...next, answerBy: event.answerBy, closedOn: null };
  }
}

const unsent = { sentOn: null, answerBy: null, answer: null, followUp: null, closedOn: null } as const;

/** What a history adds up to; null for an empty one. */
export const foldFinding = (events: readonly DatedFindingEvent[]): AuditFinding | null =>
  events.reduce<AuditFinding | null>(applyFinding, null);
