import type { DeadlineException, ReportView } from '@gongkai/reports';

/** A last day of its own as its unit is shown it; null when none stands. */
export const putOffOf = (exception: DeadlineException | null): ReportView['putOff'] =>
  exception === null || exception.until === null
    ? null
    : { until: exception.until, reason: exception.reason, by: exception.by };
