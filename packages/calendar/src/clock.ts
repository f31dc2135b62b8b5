import type { ClockAct, ClockColour, ClockState, PlainDate, Refusal } from '@gongkai/kernel';
import type { Regulation } from './terms.ts';

/**
 * One run of days of the clock's explanation, without gaps from the day after receipt:
 * `counted` and `worked` (weekend days worked in exchange) carry the numbers of their working days; `weekend`, `holiday`,
 * `paused` and `waiting` do not count. `act` marks a day something was done, `restart` that counting begins anew the day
 * after, `due` the day found.
 */
export type ClockStep =
  | { readonly kind: 'act'; readonly on: PlainDate; readonly act: ClockAct; readonly article: string | null }
  | { readonly kind: 'restart'; readonly on: PlainDate; readonly act: 'received' | 'corrected' | 'fee-paid' }
  | {
      readonly kind: 'counted' | 'worked';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly first: number;
      readonly last: number;
      readonly name: string | null;
      readonly provisional: boolean;
    }
  | { readonly kind: 'weekend' | 'paused' | 'waiting'; readonly from: PlainDate; readonly to: PlainDate }
  | {
      readonly kind: 'holiday';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly name: string;
      readonly notices: readonly string[];
    }
  | { readonly kind: 'due'; readonly on: PlainDate; readonly which: 'original' | 'extended'; readonly days: number };

/** What somebody else has to do meanwhile, and by when; null where no day is set. */
export interface ClockWait {
  readonly for: 'correction' | 'third-party' | 'organ' | 'fee';
  readonly party: string;
  readonly askedOn: PlainDate;
  readonly until: PlainDate | null;
}

/** 时钟: what an application's dated acts and the calendar make of its term (design D10). */
export interface Clock {
  readonly regulation: Regulation;
  /** Last day of the reply term; null while it cannot be known (the applicant, or somebody unlimited, is awaited). */
  readonly due: PlainDate | null;
  /** The same without the extension. */
  readonly originalDue: PlainDate | null;
  /** Working days the term was extended by; 0 when it was not. */
  readonly extended: number;
  readonly provisional: boolean;
  readonly state: ClockState;
  /** Working days left after today; null while the applicant is awaited, 0 and less when overdue or ended. */
  readonly remaining: number | null;
  readonly colour: ClockColour;
  /** Working days late, today or on the day of delivery; at least 1 as soon as the term has passed, 0 when in time. */
  readonly overdueBy: number;
  /** Delivered by the due day; null while nothing is delivered. */
  readonly inTime: boolean | null;
  readonly waits: readonly ClockWait[];
  /** Last day to ask for a correction; null where the regulation sets none. */
  readonly correctionBy: PlainDate | null;
  readonly steps: readonly ClockStep[];
  /** Acts the law does not allow; they do not move the clock. Empty in a lawful history. */
  readonly breaches: readonly Refusal[];
}
