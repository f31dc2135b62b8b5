import type { FormCode, Period, PlainDate, ReportKind, ReportState } from '@gongkai/kernel';
import { type Mandate, may, parentOf, type UnitCode } from '@gongkai/units';
import type { WorkItem } from './shapes/index.ts';

/** One report as the work list needs it. `state` null: owed and not begun. */
export interface WorkReport {
  readonly unit: UnitCode;
  readonly unitName: string;
  readonly kind: ReportKind;
  readonly form: FormCode;
  readonly period: Period;
  readonly state: ReportState | null;
  readonly due: PlainDate | null;
  /** Errors not mended and warnings not explained. */
  readonly open: number;
  /** Reason of the last return. */
  readonly note: string | null;
  readonly reminded: WorkItem['reminded'];
  readonly putOff: WorkItem['putOff'];
}

export interface WorkInput {
  readonly mandate: Mandate;
  readonly today: PlainDate;
  readonly reports: readonly WorkReport[];
  /** Forms and periods this unit ought to open for those below and has not. */
  readonly unopened: readonly { readonly form: FormCode; readonly period: Period; readonly unitName: string }[];
}

/**
 * What waits for this mandate, the one next step of each: late ones stay and stand on top, then by due day and code
 * (goal G34). A report waits for one task at a time.
 */
export function workItemsOf({ mandate, today, reports, unopened }: WorkInput): WorkItem[] {
  const items = reports.flatMap((report): WorkItem[] => {
    const task = taskOf(mandate, report);
    if (task === null) return [];
    const { open, ...item } = report;
    const { due } = item;
    return [{ task, ...item, late: due !== null && due < today, count: open }];
  });
  const toOpen = unopened
    .filter(() => may(mandate, 'year.manage', mandate.unit))
    .map(
      ({ form, period, unitName }): WorkItem => ({
        task: 'open-year',
        unit: mandate.unit,
        unitName,
        kind: 'own',
        form,
        period,
        state: null,
        due: null,
        late: false,
        note: null,
        count: 0,
        reminded: null,
        putOff: null,
      }),
    );
  return [...items, ...toOpen].toSorted(byUrgency);
}

/** The next step this mandate can take on a report, or null when it waits for somebody else. */
export function taskOf(mandate: Mandate, report: WorkReport): WorkItem['task'] | null {
  const { unit, state, open, kind } = report;
  const can = (permission: Parameters<typeof may>[1]) => may(mandate, permission, unit);
  const isOwn = unit === mandate.unit;
  switch (state) {
    case null:
    case 'draft':
      if (isOwn && open === 0 && state === 'draft' && can('report.sign')) return 'sign';
      if (isOwn && can('report.edit')) return kind === 'district' ? 'district-report' : 'fill';
      return null;
    case 'returned':
      if (isOwn && can('report.edit')) return 'mend';
      return isOwn && open === 0 && can('report.sign') ? 'sign' : null;
    case 'signed':
      return isOwn && can('report.submit') ? 'submit' : null;
    case 'submitted':
      // Each level decides on the one directly below it; the top of a place also on its own.
      return can('report.decide') && (isOwn || parentOf(unit) === mandate.unit) ? 'decide' : null;
    case 'accepted':
      return isOwn && can('report.publish') ? 'publish' : null;
    case 'published':
    case 'recorded':
      return null;
  }
}

function byUrgency(a: WorkItem, b: WorkItem): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

// Days and codes sort as plain text, the same on every machine. What is late was due before what is not; what has no
// due day comes last.
const placeOf = ({ due, unit, kind, form, period }: WorkItem): string =>
  [due ?? '9999', unit, form, period, kind].join(' ');
