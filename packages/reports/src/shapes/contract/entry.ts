import { z } from 'zod';
import { CellNote, NoteText } from '../cell-notes.ts';
import { FormFileReading } from '../form-file.ts';
import { ReportKey } from '../report.ts';

const Done = z.object({ done: z.literal(true) });

/** What typing into one table together needs beside saving. */
export const entryContract = {
  /** Asked every few seconds by whoever has the report open: has anything changed, and who else is writing. */
  'reports.pulse': {
    kind: 'query',
    input: z.object({ key: ReportKey }),
    output: z.object({
      revision: z.number().int(),
      seq: z.number().int(),
      /** Counts what was said about cells, settling included. */
      notes: z.number().int(),
      others: z.array(z.string()),
    }),
  },
  /** What a file of the form would change, cell by cell, before anything is taken. */
  'reports.checkImport': {
    kind: 'query',
    input: z.object({
      key: ReportKey,
      name: z.string().max(200),
      /** The file's bytes in base64, at most 5 MB. */
      content: z.string().max(7_000_000),
    }),
    output: FormFileReading,
  },
  'cellNotes.list': { kind: 'query', input: z.object({ key: ReportKey }), output: z.array(CellNote) },
  'cellNotes.add': {
    kind: 'mutation',
    input: z.object({ key: ReportKey, cell: z.string().max(40), text: NoteText, flag: z.boolean() }),
    output: z.object({ id: z.string() }),
  },
  /** Closes a flag; the answer says what came of it. */
  'cellNotes.settle': {
    kind: 'mutation',
    input: z.object({ key: ReportKey, id: z.string().max(20), answer: NoteText }),
    output: Done,
  },
} as const;
