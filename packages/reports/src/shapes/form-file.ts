import { pastedDoubts, pastedProblems } from '@gongkai/figures';
import { z } from 'zod';

/** Where in a file: sheet and row as a spreadsheet shows it. */
export const FilePlace = z.object({ sheet: z.string(), line: z.number().int() });
export type FilePlace = z.infer<typeof FilePlace>;

/**
 * Why a place of a file may be another cell than it seems. `renamed`: its label is not the form's, it was found between its
 * neighbours. `column-renamed`: the same of a column. `keys-torn`: the hidden keys contradict the labels, the labels were followed.
 * `missing`: no row of the file is this cell's; nothing is changed there. `no-cover`: the file does not say whose it is.
 */
export const formFileDoubts = ['renamed', 'column-renamed', 'keys-torn', 'missing', 'no-cover'] as const;
export const FormFileDoubt = z.object({
  /** null: it concerns a whole table or the file. */
  cell: z.string().nullable(),
  kind: z.enum(formFileDoubts),
  place: FilePlace.nullable(),
  /** The label or table it turns on. */
  text: z.string(),
});
export type FormFileDoubt = z.infer<typeof FormFileDoubt>;

/** What a filled form read back says against the report as it stands. With a problem nothing can be taken. */
export const FormFileReading = z.object({
  /** Revision of the report it was compared with. */
  revision: z.number().int(),
  changes: z.array(
    z.object({
      cell: z.string(),
      old: z.string(),
      new: z.string(),
      place: FilePlace,
      doubt: z.enum(pastedDoubts).nullable(),
    }),
  ),
  problems: z.array(z.object({ cell: z.string(), text: z.string(), why: z.enum(pastedProblems), place: FilePlace })),
  doubts: z.array(FormFileDoubt),
});
export type FormFileReading = z.infer<typeof FormFileReading>;
