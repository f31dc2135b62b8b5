import { ok, type PlainDate, type Result, refuse } from '@gongkai/kernel';
import type { AuditFinding, FindingBody, FindingCommand, FindingEvent } from './audit-finding.ts';
import { findingAfter } from './finding-moves.ts';

export interface FindingFacts {
  readonly today: PlainDate;
  /** The newest step that whoever acts has seen; 0 for a finding that is only being raised. */
  readonly seen: number;
}

/**
 * The event that follows from a command, or why it cannot: somebody else was faster, the step cannot follow where the
 * finding stands, or what is said is not whole. A finding is sent with its evidence and its ground; who agrees says what
 * will be done and by when.
 */
export function decideFinding(
  finding: AuditFinding | null,
  command: FindingCommand,
  { today, seen }: FindingFacts,
): Result<FindingEvent> {
  const now = finding?.seq ?? 0;
  if (seen !== now) return refuse('stale-version', { seen, now });
  const state = finding?.state ?? 'nothing';
  if (findingAfter(state, command.event) === undefined)
    return refuse('audit-finding-state', { event: command.event, state });
  switch (command.event) {
    case 'sent': {
      if (finding === null) return refuse('audit-finding-state', { event: command.event, state: 'nothing' });
      const missing = missingIn(finding.body);
      if (missing !== undefined) return refuse('audit-rule', { rule: 'finding-incomplete', detail: missing });
      return ahead(command.answerBy, today) ?? ok({ ...command, of: finding.of, body: finding.body });
    }
    case 'reopened':
      return ahead(command.answerBy, today) ?? ok(command);
    case 'answered':
      if (command.stance !== 'disagrees' && (command.measures === '' || command.doneBy === null))
        return refuse('audit-rule', { rule: 'measures-missing', detail: '' });
      return ok(command);
    default:
      return ok(command);
  }
}

const ahead = (day: PlainDate, today: PlainDate) =>
  day > today ? null : refuse('audit-rule', { rule: 'day-not-ahead', detail: day });

/** The first field that a finding must have before it is sent; its name is the screen's to say. */
const missingIn = (body: FindingBody): RequiredPart | undefined => requiredParts.find((part) => body[part] === '');

/** What a finding says before anybody has to answer to it. */
export const requiredParts = ['facts', 'quote', 'source', 'ground'] as const;
export type RequiredPart = (typeof requiredParts)[number];
