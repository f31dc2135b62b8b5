import type { Form } from '@gongkai/forms';
import type { Lock, ReportView } from '@gongkai/reports';
import { createContext, useContext } from 'react';
import type { Value } from '../../ui/value.ts';
import type { Desk } from './desk/desk.ts';
import type { SortedFindings } from './findings/sort-findings.ts';
import type { Selection } from './table/selection.ts';

/** How a cell is lit: by a finding that names it, or because somebody is looking at one. */
export type Mark = 'error' | 'warning' | 'lit';

/** What the parts of one report's page share. */
export interface ReportPage {
  readonly view: ReportView;
  readonly form: Form;
  readonly desk: Desk;
  /** Why this cell cannot be typed into, or null. */
  readonly lockOf: (cell: string) => Lock | null;
  /** What is found in what stands in the fields. */
  readonly findings: Value<SortedFindings>;
  readonly marks: Value<ReadonlyMap<string, Mark>>;
  /** Cell the person stands on. */
  readonly current: Value<string | null>;
  /** Block of cells chosen in one table; null while a single cell is. */
  readonly selection: Value<Selection | null>;
  /** Cells that somebody has said something about: a comment, or a flag still open. */
  readonly noted: Value<ReadonlyMap<string, 'note' | 'flag'>>;
  readonly showPrior: boolean;
  /** Shows the table, moves to the cell and lights the others beside it. */
  readonly goTo: (cells: readonly string[]) => void;
}

export const ReportPageContext = createContext<ReportPage | null>(null);

export function useReportPage(): ReportPage {
  const page = useContext(ReportPageContext);
  if (page === null) throw new Error('outside a report page');
  return page;
}
