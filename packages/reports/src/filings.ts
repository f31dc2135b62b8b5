import type { PlainDate, ReportState } from '@gongkai/kernel';
import type { DeadlineException, FilingSummary, ReportRow } from './shapes/index.ts';

/** States in which a report lies with its superior, or beyond. */
const leftStates: readonly ReportState[] = ['submitted', 'accepted', 'published', 'recorded'];

/**
 * Has a unit filed? Its report lies with its superior or counts already (a correction in hand takes nothing back), and
 * something is answered in it: an empty form sent in is no filing (goal G33).
 */
export const isFiled = (
  report: { readonly state: ReportState; readonly counted: number | null } | null,
  answered: number,
): boolean => report !== null && answered > 0 && (report.counted !== null || leftStates.includes(report.state));

/**
 * The day that holds for a unit. What was put off after its filing (so that it can be corrected in a closed period) makes no late
 * filing timely: of what is filed, the day holds that stood then.
 */
export const dueWith = (
  general: PlainDate | null,
  exception: DeadlineException | null,
  filedOn: PlainDate | null,
): PlainDate | null =>
  exception === null || (filedOn !== null && exception.at.slice(0, 10) > filedOn)
    ? general
    : (exception.until ?? general);

/** How a unit stands to its day: in time is up to the day itself, late is later; nothing filed is awaited or overdue. */
export type FilingStanding = 'in-time' | 'late' | 'awaited' | 'overdue';

type Filed = Pick<ReportRow, 'filedOn' | 'due'>;

/** Late is late against the unit's own day, which a superior may have put off. Without a day nothing is late. */
export function standingOf({ filedOn, due }: Filed, today: PlainDate): FilingStanding {
  if (filedOn !== null) return due !== null && filedOn > due ? 'late' : 'in-time';
  return due !== null && today > due ? 'overdue' : 'awaited';
}

/** Completeness and timeliness over one denominator: the units that owe in the period, each once (goals G32, G33). */
export function summarizeFilings(
  rows: readonly (Filed & Pick<ReportRow, 'answered' | 'state'>)[],
  today: PlainDate,
): FilingSummary {
  const standings = rows.map((row) => standingOf(row, today));
  const count = (standing: FilingStanding) => standings.filter((each) => each === standing).length;
  const [inTime, late] = [count('in-time'), count('late')];
  const empty = rows.filter(({ filedOn, state, answered }) => filedOn === null && state !== null && answered === 0);
  return {
    expected: rows.length,
    filed: inTime + late,
    inTime,
    late,
    overdue: count('overdue'),
    empty: empty.length,
  };
}
