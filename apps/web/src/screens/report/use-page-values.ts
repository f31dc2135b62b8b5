import { useState } from 'react';
import { createValue } from '../../ui/value.ts';
import { type SortedFindings, sortFindings } from './findings/sort-findings.ts';
import type { Mark, ReportPage } from './report-context.tsx';
import type { Selection } from './table/selection.ts';

/** What the cells of a page watch one by one, made once. */
export const usePageValues = (): Pick<ReportPage, 'findings' | 'marks' | 'current' | 'selection' | 'noted'> =>
  useState(() => ({
    findings: createValue<SortedFindings>(sortFindings([], [])),
    marks: createValue<ReadonlyMap<string, Mark>>(new Map()),
    current: createValue<string | null>(null),
    selection: createValue<Selection | null>(null),
    noted: createValue<ReadonlyMap<string, 'note' | 'flag'>>(new Map()),
  }))[0];
