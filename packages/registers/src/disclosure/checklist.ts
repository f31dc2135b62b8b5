import {
  type Checklist,
  ChecklistAnswer,
  ChecklistQuestion,
  checklistQuestions,
  type ItemStep,
  ok,
  type Result,
} from '@gongkai/kernel';
import { z } from 'zod';
import { breaks } from './breaks.ts';

/** The questions of each list, split where secrecy begins (domain §3.7). */
export const questionsOf: Readonly<Record<Checklist, readonly ChecklistQuestion[]>> = {
  wording: checklistQuestions.slice(0, checklistQuestions.indexOf('state-secret')),
  secrecy: checklistQuestions.slice(checklistQuestions.indexOf('state-secret')),
};

export const ChecklistAnswers = z.partialRecord(ChecklistQuestion, ChecklistAnswer);
export type ChecklistAnswers = z.infer<typeof ChecklistAnswers>;

/**
 * Which lists a step answers: each is answered once a round, wherever the chain has room for it. 规范 at the first step after
 * the section, 保密 at 保密审查 or, without one, at the last.
 */
export function checklistsAt(steps: readonly ItemStep[], step: ItemStep): readonly Checklist[] {
  const beyond = steps.filter((each) => each !== 'section');
  const wording = beyond.find((each) => each !== 'secrecy') ?? steps.at(-1);
  const secrecy = steps.includes('secrecy') ? 'secrecy' : steps.at(-1);
  return [...(step === wording ? (['wording'] as const) : []), ...(step === secrecy ? (['secrecy'] as const) : [])];
}

/** May the step pass with these answers? Every question is answered, and none with a problem. */
export function checkAnswers(lists: readonly Checklist[], answers: ChecklistAnswers): Result<ChecklistAnswers> {
  const asked = lists.flatMap((list) => questionsOf[list]);
  const open = asked.filter((question) => answers[question] === undefined);
  if (open.length > 0) return breaks('checklist-open', String(open.length));
  const [problem] = asked.filter((question) => answers[question] === 'problem');
  if (problem !== undefined) return breaks('checklist-problem', problem);
  return ok(Object.fromEntries(asked.map((question) => [question, answers[question]])));
}
