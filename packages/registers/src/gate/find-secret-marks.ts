import type { Found } from './find-numbers.ts';
import type { PlainText } from './plain-text.ts';

/**
 * Marks of secrecy that a document bears (GB/T 9704-2012 7.2.2: level and term at the head; 国家秘密定密管理规定: level, ★,
 * term). The words in running text — 国家秘密, 保密审查, 内部资料性出版物 — are no marks.
 */
export const findSecretMarks = ({ text }: PlainText): readonly Found[] => [
  ...matches(
    text,
    /(?:绝\s{0,4}密|机\s{0,4}密|秘\s{0,4}密|内部|工作秘密)\s{0,4}[★☆]|[★☆]\s{0,4}(?:绝\s{0,4}密|机\s{0,4}密|秘\s{0,4}密)(?![\u4e00-\u9fff])/g,
  ),
  ...matches(
    text,
    /密\s{0,4}级\s{0,4}[:：]\s{0,4}(?:绝密|机密|秘密|工作秘密|内部)(?!\s{0,4}[、/,，或及和□☐\u4e00-\u9fff])/g,
  ),
  ...matches(
    text,
    /(?:内部资料|内部文件|工作秘密)[\s,，:：。（(]{0,4}(?:注意保[存密]|请注意保[存密]|妥善保[管存]|不得外传|严禁外传|禁止外传|请勿外传)/g,
  ),
  ...headMarks(text),
];

const matches = (text: string, pattern: RegExp): readonly Found[] =>
  [...text.matchAll(pattern)].map((match) => at(match.index, match[0].length));

const at = (from: number, length: number): Found => ({ kind: 'secret-mark', from, to: from + length });

// The head of a document or page: number of the copy, level, urgency stand above its title.
const linesOfHead = 8;

function headMarks(text: string): readonly Found[] {
  const found: Found[] = [];
  let seen = 0;
  for (const line of text.slice(0, 4_000).matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    seen += 1;
    if (seen > linesOfHead) break;
    for (const cell of line[0].matchAll(/[^\t|│]+/g))
      if (isHeadMark(cell[0]) && isOnlyMark(line[0])) found.push(at(line.index + cell.index, cell[0].length));
  }
  return found;
}

const isHeadMark = (cell: string): boolean =>
  /^\s*[【（([]?\s*(?:绝\s*密|机\s*密|秘\s*密|内\s*部\s*资\s*料|内\s*部\s*文\s*件|工\s*作\s*秘\s*密)\s*(?:[（(]?\s*(?:\d{1,2}\s*(?:年|个月)|长期)\s*[）)]?)?\s*[】）)\]]?\s*$/.test(
    cell,
  );

// A list of the levels themselves marks nothing.
const isOnlyMark = (line: string): boolean => (line.match(/绝\s*密|机\s*密|秘\s*密/g)?.length ?? 0) <= 1;
