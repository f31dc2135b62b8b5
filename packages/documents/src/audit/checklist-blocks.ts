import { type CheckEntry, checkGrounds, checklistProgress } from '@gongkai/auditing';
import { checkAnswerNames, checkQuestions } from '@gongkai/words';
import type { Block } from '../outline.ts';
import { auditPhrases as phrases } from './phrases.ts';
import { columnsOf, textTable } from './text-table.ts';

// 国办公开办函〔2021〕30号 and 机检规则 R40 each stay on one line.
const widths = [31, 34, 13, 22] as const;

/** The checklist, every question with its article, its answer, and what was noted. */
export function checklistBlocks(entries: readonly CheckEntry[]): readonly Block[] {
  const { answered, total, atFault } = checklistProgress(entries);
  const rows = entries.map(({ code, answer, note }) => [
    checkQuestions[code],
    checkGrounds[code],
    checkAnswerNames[answer],
    note,
  ]);
  return [
    { kind: 'paragraph', text: phrases.checkSummary(answered, total, atFault), lead: null },
    { kind: 'table', table: textTable('checklist', phrases.checkTitle, columnsOf(phrases.checkHead, widths), rows) },
  ];
}
