import type { WorkCalendar } from '@gongkai/calendar';
import type { PlainDate, RemedyEvent } from '@gongkai/kernel';
import { redoDueOf, stateAfter } from './life.ts';
import type { RemedyCase } from './remedy.ts';
import { appealEnd } from './remedy-clock.ts';

const offered = ['replied', 'extended', 'decided', 'appealed', 'took-effect', 'redone', 'amended', 'voided'] as const;

/** The steps the law leaves open to a case today, in the order of a proceeding: what a screen may offer. */
export function stepsOpen(
  remedy: RemedyCase,
  { today, calendar }: { readonly today: PlainDate; readonly calendar: WorkCalendar },
): readonly RemedyEvent[] {
  const end = appealEnd(remedy, calendar)?.dueOn;
  const waits = {
    'took-effect': end !== undefined && today <= end,
    extended: remedy.kind === 'review' && remedy.extendedTo !== null,
    redone: redoDueOf(remedy) === null,
  } as const;
  return offered.filter(
    (event) =>
      stateAfter(remedy, event) !== undefined && !Object.entries(waits).some(([name, is]) => name === event && is),
  );
}
