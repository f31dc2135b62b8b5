import { addDays, type ItemKind, type PlainDate, plainDate } from '@gongkai/kernel';

/** What of a document the yearly count of 规章 and 行政规范性文件 needs. */
export interface Validity {
  readonly kind: ItemKind;
  readonly madeOn: PlainDate;
  readonly repealedOn: PlainDate | null;
  /** Last day of 有效期. */
  readonly validTo: PlainDate | null;
}

/**
 * The first day on which a document is no longer in force: repealed or replaced, or the day after its validity ran out
 * (到期自动失效计入废止, domain §2.2); null while it is in force.
 */
export function endedOn({ repealedOn, validTo }: Pick<Validity, 'repealedOn' | 'validTo'>): PlainDate | null {
  const lapsed = validTo === null ? null : addDays(validTo, 1);
  const days = [repealedOn, lapsed].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** 本年制发件数, 本年废止件数, 现行有效件数 (table one of 2021, P1). */
export interface NormativeCounts {
  readonly made: number;
  readonly repealed: number;
  readonly valid: number;
}

/**
 * Counts one kind in a year. valid(y) = valid(y−1) + made(y) − repealed(y) holds by construction, because nothing ends
 * before it is made (G61).
 */
export function countValid(documents: readonly Validity[], kind: ItemKind, year: number): NormativeCounts {
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)];
  const ofKind = documents.filter((each) => each.kind === kind);
  const within = (day: PlainDate | null): boolean => day !== null && day >= first && day <= last;
  const ended = (each: Validity): PlainDate | null => endedOn(each);
  return {
    made: ofKind.filter(({ madeOn }) => within(madeOn)).length,
    repealed: ofKind.filter((each) => within(ended(each))).length,
    valid: ofKind.filter((each) => each.madeOn <= last && (ended(each) ?? addDays(last, 1)) > last).length,
  };
}
