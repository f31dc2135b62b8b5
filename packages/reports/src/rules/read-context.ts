import type { Extraction } from '@gongkai/extraction';
import type { YearNil } from '@gongkai/figures';
import type { Evidence, Figure, FormCode, Lack, LateAct, PlainDate, UnitKind } from '@gongkai/kernel';

/** A report as it was published, with what `extractReport(text)` read in it. */
export interface Read {
  readonly text: string;
  readonly extraction: Extraction;
}

/**
 * What is known beside the text. Whatever is null (or left out) is not known: rules that need it are `not-evaluated`,
 * never passed.
 */
export interface ReadContext {
  /** The unit that reports; `names`: other names it goes by. */
  readonly unit?: { readonly name: string; readonly kind: UnitKind; readonly names?: readonly string[] } | null;
  /** Year reported on; null: as read. */
  readonly year?: number | null;
  /** Form the report ought to have; null: the form of its year. */
  readonly form?: FormCode | null;
  /** Recorded figures in the cell order of the form; null: those of the tables in the text. */
  readonly figures?: readonly Figure[] | null;
  /** The report of the year before, figures in the cell order of `form`. */
  readonly prior?: PriorReport | null;
  /** For R39: earlier years, the newest last. */
  readonly nilBefore?: readonly YearNil[];
  /** What the unit's registers count, in cell order (R40). */
  readonly counted?: readonly Figure[] | null;
  /** Sum of the units below, in cell order, and codes of those that have not reported (R41). */
  readonly below?: { readonly total: readonly Figure[]; readonly missing: readonly string[] } | null;
  /** Names of units nearby, which have no business in this report (R28). */
  readonly neighbours?: readonly string[] | null;
  /** How the unit can be reached, by its guide (R47). */
  readonly guide?: { readonly contacts: readonly string[] } | null;
  /** The nearest other reports, as compared elsewhere (R26, R27). Empty: compared, and none is near. */
  readonly likeness?: readonly Likeness[] | null;
  readonly publication?: Publication | null;
  readonly register?: RegisterFacts | null;
}

export interface PriorReport {
  readonly year: number;
  readonly form: FormCode | null;
  readonly figures: readonly Figure[] | null;
  readonly read: Read | null;
}

/**
 * `score` from 0 to 1, figures, years and names taken out; `passages`: what is alike, places in this text. `judged`: how grave the
 * comparison itself found it (one text may stand in the other whole); left out, the limits of the rules say.
 */
export interface Likeness {
  readonly of: 'prior' | 'neighbour';
  readonly name: string;
  readonly score: number;
  readonly judged?: 'error' | 'warning';
  readonly passages: readonly Evidence[];
}

/** Facts of the publication. `corrected`: a public correction explains that the content changed. */
export interface Publication {
  readonly signedOn?: PlainDate | null;
  readonly publishedOn?: PlainDate | null;
  readonly due?: PlainDate | null;
  /** Last day of the period of the report before. */
  readonly priorTo?: PlainDate | null;
  readonly hash?: { readonly published: string; readonly now: string; readonly corrected: boolean } | null;
  /** The same report elsewhere; null hash: not fetched. */
  readonly copies?: readonly { readonly address: string; readonly hash: string | null }[] | null;
  readonly links?: readonly { readonly address: string; readonly state: 'ok' | 'unreachable' | 'no-download' }[] | null;
  readonly metadata?: Metadata | null;
  /** Steps before publishing that are on record (R58). `seal` null: whether it bears one is not known. */
  readonly steps?: { readonly signature: boolean; readonly filing: boolean; readonly seal: boolean | null } | null;
}

export interface Metadata {
  readonly indexNumber: string;
  /** Another item has the same number. */
  readonly indexTaken: boolean;
  readonly publisher: string;
  readonly generatedOn: PlainDate | null;
  readonly publishedOn: PlainDate | null;
}

/** What the registers say about single cases, by their own clocks and settings (R15, R42, R54–R57). */
export interface RegisterFacts {
  /** Acts with the last day on which they were in time. `on` null: not yet done, on `today`. */
  readonly acts?: readonly RegisteredAct[] | null;
  /** Letters and deliveries that lack something. `letters`: how many were looked at. */
  readonly letters?: { readonly seen: number; readonly lacking: readonly Lacking[] } | null;
  readonly deliveries?: { readonly seen: number; readonly lacking: readonly Lacking[] } | null;
  /** Lawsuits in which this unit stands beside the organ that acted, as organ of review, and counted them. */
  readonly jointCases?: { readonly seen: number; readonly counted: readonly string[] } | null;
  /** 信息处理费 charged in the year, in 分. */
  readonly fees?: number | null;
  readonly today: PlainDate;
}

export interface RegisteredAct {
  readonly act: LateAct;
  readonly name: string;
  readonly due: PlainDate;
  readonly on: PlainDate | null;
}

export interface Lacking {
  readonly name: string;
  readonly lack: Lack;
}
