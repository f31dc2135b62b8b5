import { type Period, periodEnd } from '@gongkai/kernel';
import { printDay } from '@gongkai/words';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import type { DeskState } from '../desk/desk.ts';
import type { SortedFindings } from '../findings/sort-findings.ts';

/** What stands in the way of signing and submitting, each as a line for the person; empty when nothing does. */
export function blockersOf(period: Period, findings: SortedFindings, state: DeskState): readonly string[] {
  const ends = periodEnd(period);
  return [
    today() <= ends ? words.report.blockPeriod(printDay(ends)) : '',
    findings.errors.length > 0 ? words.report.blockErrors(findings.errors.length) : '',
    findings.warnings.length > 0 ? words.report.blockWarnings(findings.warnings.length) : '',
    findings.blanks.length > 0 ? words.report.blockBlanks(findings.blanks.length) : '',
    state.conflicts.length > 0 ? words.report.blockConflicts(state.conflicts.length) : '',
    state.malformed.length > 0 ? words.report.malformed(state.malformed.length) : '',
    state.unsaved > state.conflicts.length + state.malformed.length ? words.report.blockUnsaved : '',
  ].filter((line) => line !== '');
}
