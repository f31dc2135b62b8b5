import { type GuideQuestion, guideQuestions, type Outcome, outcomes } from '@gongkai/kernel';
import { outcomeLaw } from './outcomes.ts';

/** One question of the guide: the outcomes an application ends in here, and what is asked when it does not. */
export interface GuideStep {
  readonly question: GuideQuestion;
  readonly leaves: readonly Outcome[];
  /** null: nothing more is asked. */
  readonly next: GuideQuestion | null;
}

/**
 * 补不补、该不该、有没有、给不给、当不当 in this order (domain §3.9): an application goes on until a question keeps it. The last
 * one keeps none; it asks whether the ground is complete.
 */
export const guide: readonly GuideStep[] = guideQuestions.map((question, index) => ({
  question,
  leaves: outcomes.filter((outcome) => outcomeLaw[outcome].question === question),
  next: guideQuestions[index + 1] ?? null,
}));

/** Outcomes that a step of its own brings about: a lapsed correction, a lapsed fee, a withdrawal. */
export const outcomesOfSteps: readonly Outcome[] = outcomes.filter((outcome) => outcomeLaw[outcome].question === null);
