import { useLayoutEffect } from 'react';
import { type Mark, useReportPage } from '../report-context.tsx';
import { useFindings } from './use-findings.ts';

/**
 * Checks what is typed and draws nothing: what it finds is told to those who show it, so that a key draws one field and not the
 * page. Cells that findings name are lit, warnings under errors, and over both what somebody has asked to see.
 */
export function Checking({ lit }: { lit: readonly string[] }) {
  const page = useReportPage();
  const findings = useFindings();
  useLayoutEffect(() => page.findings.set(findings), [page.findings, findings]);
  useLayoutEffect(() => {
    const marks = new Map<string, Mark>();
    for (const { cells } of findings.warnings) for (const cell of cells) marks.set(cell, 'warning');
    for (const { cells } of findings.errors) for (const cell of cells) marks.set(cell, 'error');
    for (const cell of lit) marks.set(cell, 'lit');
    page.marks.set(marks);
  }, [page.marks, findings, lit]);
  return null;
}
