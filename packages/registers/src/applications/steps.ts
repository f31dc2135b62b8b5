import type { ApplicationEventKind, ApplicationState, Permission } from '@gongkai/kernel';
import { moves } from './life.ts';
import type { Application } from './standing.ts';

/** A step that may be taken now, and the right it needs. */
export interface NextStep {
  readonly event: ApplicationEventKind;
  readonly permission: Permission;
}

const permissionOf: Partial<Record<ApplicationEventKind, Permission>> = {
  checked: 'application.check',
  approved: 'application.approve',
  reopened: 'application.approve',
};

/**
 * The legal next steps of an application, by the table that refuses the others, without those that the history already
 * rules out: a second correction, extension or fee, an answer nobody is asked for.
 */
export const nextSteps = (application: Application): readonly NextStep[] =>
  Object.keys(moves[application.state])
    .filter(isEvent)
    .filter((event) => !isRuledOut(application, event))
    .map((event) => ({ event, permission: permissionFor(event) }));

/** The right a step needs. */
export const permissionFor = (event: ApplicationEventKind): Permission => permissionOf[event] ?? 'application.edit';

/** Who has a case in hand that stands so: it waits for the reviewer, for the leader, else for whoever handles it. */
export const permissionIn = (state: ApplicationState): Permission => handIn[state] ?? 'application.edit';

const handIn: Partial<Record<ApplicationState, Permission>> = {
  drafted: 'application.check',
  checked: 'application.approve',
};

const isEvent = (key: string): key is ApplicationEventKind => Object.values(moves).some((from) => key in from);

function isRuledOut(application: Application, event: ApplicationEventKind): boolean {
  const { correction, extension, fee, explanation, thirdParties, organs, assistance, intake, partOf } = application;
  switch (event) {
    case 'correction-asked':
      return correction !== null;
    case 'extended':
      return extension !== null;
    case 'fee-noticed':
      return fee !== null;
    case 'explanation-asked':
      return explanation !== null;
    case 'third-party-answered':
      return isAnswered(thirdParties);
    case 'organ-answered':
      return isAnswered(organs);
    case 'notice-served':
      return isServed({ ...thirdParties, ...organs }) && (fee === null || fee.servedOn !== null);
    case 'assisted':
      return Object.values(assistance).every(({ answered }) => answered);
    case 'answered-at-once':
      return intake.channel !== 'counter' && intake.channel !== 'oral';
    // Old registers are taken over whole, never step by step; a case moves with its whole unit.
    case 'taken-over':
    case 'moved':
      return true;
    case 'split':
      return partOf !== null;
    default:
      return false;
  }
}

const isAnswered = (asked: Application['organs']): boolean =>
  Object.values(asked).every(({ answer }) => answer !== null);

const isServed = (asked: Application['organs']): boolean =>
  Object.values(asked).every(({ answer, servedOn }) => answer !== null || servedOn !== null);
