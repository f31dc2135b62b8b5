import { checkReport, type ReportView } from '@gongkai/reports';
import { useDeferredValue, useMemo } from 'react';
import { useValue } from '../../../ui/value.ts';
import { useReportPage } from '../report-context.tsx';
import { type SortedFindings, sortFindings } from './sort-findings.ts';

/** The findings of what stands in the fields now; deferred, so that checking never holds up a key. */
export function useFindings(): SortedFindings {
  const { desk, form, view } = useReportPage();
  const figures = useDeferredValue(useValue(desk.figures));
  const narrative = useDeferredValue(useValue(desk.narrative));
  return useMemo(() => {
    const { unitKind, prior, priorTo, nilBefore, dates, due, rollup } = view;
    const { kind, period } = view.key;
    const counted = view.tally === null ? {} : { counted: view.tally };
    const input = {
      form,
      unitKind,
      kind,
      figures,
      prior,
      narrative,
      dates,
      period,
      due,
      priorTo,
      nilBefore,
      ...counted,
    };
    return sortFindings(checkReport(rollup === null ? input : { ...input, rollup: standing(rollup) }), view.waivers);
  }, [form, view, figures, narrative]);
}

const standing = ({ total, reported, coverage }: NonNullable<ReportView['rollup']>) => ({
  total,
  reported,
  missing: coverage.missing.map(({ unit }) => unit),
});
