import type { Form } from '@gongkai/forms';
import { words } from '../../../words.ts';
import type { DeskState } from '../desk/desk.ts';
import type { SortedFindings } from '../findings/sort-findings.ts';

/** What stands in the way of signing and submitting, each as a line for the person; empty when nothing does. */
export function blockersOf(
  form: Form,
  findings: SortedFindings,
  narrative: Readonly<Record<string, string>>,
  state: DeskState,
): readonly string[] {
  const unwritten = form.chapters.filter(({ code, body }) => body === 'text' && (narrative[code] ?? '').trim() === '');
  const titles = unwritten.map(({ title }) => title).join('、');
  return [
    findings.errors.length > 0 ? words.report.blockErrors(findings.errors.length) : '',
    findings.warnings.length > 0 ? words.report.blockWarnings(findings.warnings.length) : '',
    findings.blanks.length > 0 ? words.report.blockBlanks(findings.blanks.length) : '',
    unwritten.length > 0 ? words.report.blockChapters(titles) : '',
    state.conflicts.length > 0 ? words.report.blockConflicts(state.conflicts.length) : '',
    state.unsaved > state.conflicts.length ? words.report.blockUnsaved : '',
  ].filter((line) => line !== '');
}
