import { lockCellNote, settleCellNote } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { isOpenFlag } from '@gongkai/reports';
import { mutation } from '../../verb.ts';
import { refuseNote } from './may-note.ts';

/** Closes a flag, once; who settled it and what came of it stays beside it. */
export const settle = mutation({
  name: 'cellNotes.settle',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, id, answer }, asking) => {
    const stranger = refuseNote(asking, key.unit);
    if (stranger !== null) return stranger;
    const note = await lockCellNote(tx, key, id);
    if (note === null || !note.flag) return refuse('cell-note-not-found', { id });
    if (!isOpenFlag(note)) return refuse('cell-note-settled', { by: note.settledBy ?? '' });
    const { unit } = asking.mandate;
    await settleCellNote(tx, key, {
      id,
      answer,
      by: asking.personName,
      actingUnit: unit,
      at: asking.now.toISOString(),
    });
    return ok({ done: true });
  },
});
