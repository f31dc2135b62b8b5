import { add } from './add.ts';
import { list } from './list.ts';
import { settle } from './settle.ts';

export const cellNoteVerbs = {
  'cellNotes.list': list,
  'cellNotes.add': add,
  'cellNotes.settle': settle,
} as const;
