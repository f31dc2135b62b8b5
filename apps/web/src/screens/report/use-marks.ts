import { useEffect } from 'react';
import type { SortedFindings } from './findings/sort-findings.ts';
import { type Mark, type ReportPage, useReportPage } from './report-context.tsx';

/** Lights the cells that findings name, warnings under errors, and over both what somebody has asked to see. */
export function useMarks(findings: SortedFindings, lit: readonly string[]): ReportPage {
  const page = useReportPage();
  useEffect(() => {
    const marks = new Map<string, Mark>();
    for (const { cells } of findings.warnings) for (const cell of cells) marks.set(cell, 'warning');
    for (const { cells } of findings.errors) for (const cell of cells) marks.set(cell, 'error');
    for (const cell of lit) marks.set(cell, 'lit');
    page.marks.set(marks);
  }, [page.marks, findings, lit]);
  return page;
}
