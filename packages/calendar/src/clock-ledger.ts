import type { ClockAct, PlainDate, Refusal } from '@gongkai/kernel';
import type { ClockWait } from './clock.ts';
import type { Regulation } from './terms.ts';

/** A stretch of counting: begins the day after `after`, is broken off when the applicant is asked for something. */
export interface Run {
  readonly after: PlainDate;
  readonly act: 'received' | 'corrected' | 'fee-paid';
  readonly stoppedOn: PlainDate | null;
}

/** A question to a third party or another organ; `until` is the last day they have, null while it is not known. */
export interface Ask extends ClockWait {
  readonly for: 'third-party' | 'organ';
  readonly answeredOn: PlainDate | null;
}

/** What a history amounts to before anything is counted. Only lawful acts stand in it. */
export interface Ledger {
  readonly regulation: Regulation;
  readonly receivedOn: PlainDate;
  readonly runs: readonly Run[];
  readonly asks: readonly Ask[];
  readonly correction: ClockWait | null;
  readonly fee: ClockWait | null;
  readonly extension: { readonly on: PlainDate; readonly days: number } | null;
  readonly ended: { readonly on: PlainDate; readonly act: 'delivered' | 'closed' } | null;
  readonly acts: readonly { readonly on: PlainDate; readonly act: ClockAct; readonly article: string | null }[];
  readonly breaches: readonly Refusal[];
}

/** The stretch that counts now. */
export function currentRun({ runs, receivedOn }: Ledger): Run {
  return runs.at(-1) ?? { after: receivedOn, act: 'received', stoppedOn: null };
}

/** Days do not count from the day after asking to the answer, or to the last day they had (第三十二条、第三十三条第三款). */
export const isPausedOn = (asks: readonly Ask[], day: PlainDate): boolean =>
  asks.some((ask) => {
    const end = pauseEnd(ask);
    return ask.askedOn < day && (end === null || day <= end);
  });

/** That day lies in a pause nobody can say the end of. */
export const isPausedForGood = (asks: readonly Ask[], day: PlainDate): boolean =>
  asks.some((ask) => ask.askedOn < day && pauseEnd(ask) === null);

function pauseEnd({ answeredOn, until }: Ask): PlainDate | null {
  if (answeredOn === null || until === null) return answeredOn ?? until;
  return answeredOn < until ? answeredOn : until;
}
