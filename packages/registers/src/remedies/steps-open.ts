import type { WorkCalendar } from '@gongkai/calendar';
import type { PlainDate, RemedyEvent } from '@gongkai/kernel';
import { redoDueOf, stateAfter, suspendedSince } from './life.ts';
import type { RemedyCase } from './remedy.ts';
import { appealEnd } from './remedy-clock.ts';

const offered = [
  'replied',
  'resumed',
  'decided',
  'extended',
  'suspended',
  'appealed',
  'took-effect',
  'redone',
  'retried',
  'amended',
  'voided',
] as const satisfies readonly RemedyEvent[];

/** The steps the law leaves open to a case today, in the order of a proceeding: what a screen may offer. */
export function stepsOpen(
  remedy: RemedyCase,
  { today, calendar }: { readonly today: PlainDate; readonly calendar: WorkCalendar },
): readonly RemedyEvent[] {
  const end = appealEnd(remedy, calendar)?.dueOn;
  const held = suspendedSince(remedy) !== null;
  const waits = {
    'took-effect': end !== undefined && today <= end,
    extended: held || (remedy.kind === 'review' && remedy.extendedTo !== null),
    redone: redoDueOf(remedy) === null,
    resumed: !held,
    suspended: held,
  } as const;
  return offered.filter(
    (event) =>
      stateAfter(remedy, event) !== undefined && !Object.entries(waits).some(([name, is]) => name === event && is),
  );
}
