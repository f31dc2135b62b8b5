import { checkReport, type ReportView } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../../api/queries.ts';
import { shownFindings } from '../../../ui/shown-finding.ts';
import { useLater } from '../../../ui/use-later.ts';
import { useReportPage } from '../report-context.tsx';
import { type SortedFindings, sortFindings } from './sort-findings.ts';

/**
 * The findings of what stands in the fields, a moment later, so that checking never holds up a key; and what the rules over text
 * and table find in what was saved last.
 */
export function useFindings(): SortedFindings {
  const { desk, form, view } = useReportPage();
  // A save changes the state of the desk, and only then is there another revision.
  useLater(desk.state);
  const { data: ofText } = useQuery(queries.rules(view.key, desk.revision(), view.seq));
  const figures = useLater(desk.figures);
  const narrative = useLater(desk.narrative);
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
    const found = checkReport(rollup === null ? input : { ...input, rollup: standing(rollup) });
    return sortFindings([...found, ...shownFindings(ofText ?? [])], view.waivers);
  }, [form, view, figures, narrative, ofText]);
}

const standing = ({ total, reported, coverage }: NonNullable<ReportView['rollup']>) => ({
  total,
  reported,
  missing: coverage.missing.map(({ unit }) => unit),
});
