import { checkForm } from '@gongkai/figures';
import { useDeferredValue, useMemo } from 'react';
import { useValue } from '../../../ui/value.ts';
import { useReportPage } from '../report-context.tsx';
import { type SortedFindings, sortFindings } from './sort-findings.ts';

/** The findings of what stands in the fields now; deferred, so that checking never holds up a key. */
export function useFindings(): SortedFindings {
  const { desk, form, view } = useReportPage();
  const figures = useDeferredValue(useValue(desk.figures));
  return useMemo(
    () => sortFindings(checkForm(form, { unitKind: view.unitKind, figures, prior: view.prior }), view.waivers),
    [form, view.unitKind, view.prior, view.waivers, figures],
  );
}
