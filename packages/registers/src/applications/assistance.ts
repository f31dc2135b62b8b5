import { AssistanceKind, AssistanceState, Outcome, ok, PlainDate, type Result } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { ApplicationCommand } from './commands.ts';
import { refuseRule } from './decide.ts';
import { Ground } from './ground.ts';

/** What a section says to what it was asked; of a case it handles also the outcome it proposes, with its ground. */
export const AssistanceAnswer = z.strictObject({
  answer: z.string().trim().min(2).max(1_000),
  outcome: Outcome.nullable(),
  ground: Ground.nullable(),
});
export type AssistanceAnswer = z.infer<typeof AssistanceAnswer>;

/**
 * One asking, as the section sees it: the request and the question, and nothing of who applied. It is the section's own row;
 * the case stays with its unit.
 */
export const Assistance = z.object({
  section: UnitCode,
  application: z.string(),
  /** The step of the application that asked. */
  asked: z.number().int(),
  kind: AssistanceKind,
  state: AssistanceState,
  revision: z.number().int(),
  askedOn: PlainDate,
  askedBy: z.string(),
  until: PlainDate.nullable(),
  question: z.string(),
  request: z.string(),
  receivedOn: PlainDate.nullable(),
  answer: z.string(),
  outcome: Outcome.nullable(),
  ground: Ground.nullable(),
  answeredOn: PlainDate.nullable(),
  answeredBy: z.string().nullable(),
});
export type Assistance = z.infer<typeof Assistance>;

/** The section's answer, given or put right, as long as its unit has not taken it over and the case goes on. */
export function answerAssistance(
  asking: Assistance,
  given: AssistanceAnswer,
  by: { readonly on: PlainDate; readonly name: string },
): Result<Assistance> {
  if (asking.state === 'taken' || asking.state === 'ended') return refuseRule({ rule: 'assistance-over', detail: '' });
  if (by.on < asking.askedOn) return refuseRule({ rule: 'day-before-step', detail: asking.askedOn });
  const { answer, outcome, ground } = given;
  return ok({
    ...asking,
    ...{ answer, outcome, ground },
    state: 'answered',
    revision: asking.revision + 1,
    answeredOn: by.on,
    answeredBy: by.name,
  });
}

/** Where an asking stands after a step of its case: taken over, handed on, or over with the case; null: as before. */
export function assistanceAfter(
  { section, kind, state }: Pick<Assistance, 'section' | 'kind' | 'state'>,
  command: ApplicationCommand,
  isOver: boolean,
): AssistanceState | null {
  if (state === 'taken' || state === 'ended') return null;
  switch (command.kind) {
    case 'assisted':
      if (kind === 'assist' && command.section === section) return 'taken';
      break;
    case 'drafted':
      if (kind === 'handle' && state === 'answered') return 'taken';
      break;
    // One section handles a case; handed to it once more it is asked once more.
    case 'handed-over':
      if (kind === 'handle') return 'ended';
      break;
  }
  return isOver ? 'ended' : null;
}
