import type { Permission, ReportEvent } from '@gongkai/kernel';
import { eventsWithReason, mayFollow, type ReportView } from '@gongkai/reports';

/** Moves of a report's life that a person makes on its page, the way forward first. */
export const steps = ['sign', 'submit', 'accept', 'publish', 'return', 'withdraw', 'unsign', 'correct'] as const;
export type Step = (typeof steps)[number];

const verbs: Record<Step, { readonly event: ReportEvent; readonly permission: Permission; readonly forward: boolean }> =
  {
    sign: { event: 'signed', permission: 'report.sign', forward: true },
    submit: { event: 'submitted', permission: 'report.submit', forward: true },
    accept: { event: 'accepted', permission: 'report.decide', forward: true },
    publish: { event: 'published', permission: 'report.publish', forward: true },
    return: { event: 'returned', permission: 'report.decide', forward: false },
    withdraw: { event: 'withdrawn', permission: 'report.submit', forward: false },
    unsign: { event: 'unsigned', permission: 'report.sign', forward: false },
    correct: { event: 'correcting', permission: 'report.edit', forward: false },
  };

export const asksReason = (step: Step): boolean => eventsWithReason.includes(verbs[step].event);

/** Is it a step that the work list waits for? */
export const isForward = (step: Step): boolean => verbs[step].forward;

/**
 * The steps open to a person, the one next step first; empty when it is somebody else's turn. In a period that is closed to
 * the unit no correction is begun.
 */
export const stepsOf = (
  { state, periodOpen }: Pick<ReportView, 'state' | 'periodOpen'>,
  mayDo: (permission: Permission) => boolean,
): readonly Step[] =>
  steps.filter(
    (step) =>
      mayFollow(verbs[step].event, state) && mayDo(verbs[step].permission) && (periodOpen || step !== 'correct'),
  );
