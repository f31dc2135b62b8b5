import { type CheckEntry, checkGrounds, checklistProgress } from '@gongkai/auditing';
import { checkAnswerNames, checkQuestions } from '@gongkai/words';
import type { Block } from '../outline.ts';
import { auditPhrases as phrases } from './phrases.ts';
import { textTable } from './text-table.ts';

const widths = [40, 24, 14, 22] as const;

/** The checklist, every question with its article, its answer, and what was noted. */
export function checklistBlocks(entries: readonly CheckEntry[]): readonly Block[] {
  const { answered, total, atFault } = checklistProgress(entries);
  const columns = phrases.checkHead.map((head, index) => ({ head, width: widths[index] ?? 10 }));
  const rows = entries.map(({ code, answer, note }) => [
    checkQuestions[code],
    checkGrounds[code],
    checkAnswerNames[answer],
    note,
  ]);
  return [
    { kind: 'paragraph', text: phrases.checkSummary(answered, total, atFault), lead: null },
    { kind: 'table', table: textTable('checklist', phrases.checkTitle, columns, rows) },
  ];
}
