import type { Attachment } from '@gongkai/reports';
import type { OutlineTable } from '../outline.ts';
import { auditPhrases as phrases } from './phrases.ts';
import { columnsOf, textTable } from './text-table.ts';

/** A file the auditor keeps as evidence, and the finding it lies behind; null: behind the engagement. */
export interface EvidenceLine {
  readonly finding: string | null;
  readonly file: Pick<Attachment, 'name' | 'size' | 'sha256' | 'at' | 'by'>;
}

const widths = [5, 12, 24, 9, 34, 10, 8] as const;

/** Every file kept as evidence, by name and digest: whoever gets one later can tell that it is the same. */
export const evidenceTable = (lines: readonly EvidenceLine[]): OutlineTable =>
  textTable(
    'evidence',
    phrases.evidenceTitle,
    columnsOf(phrases.evidenceHead, widths),
    lines.map(({ finding, file }, index) => [
      String(index + 1),
      finding === null ? phrases.ofEngagement : phrases.ofFinding(finding),
      file.name,
      String(file.size),
      file.sha256,
      file.at.slice(0, 10),
      file.by,
    ]),
  );
