import { randomUUID } from 'node:crypto';
import { addCellNote, findUnit } from '@gongkai/db';
import { findCell, getForm } from '@gongkai/forms';
import { ok, periodEnd, refuse } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';
import { refuseNote } from './may-note.ts';

/** A comment or a flag on one cell. It changes no figure and closes nothing. */
export const add = mutation({
  name: 'cellNotes.add',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, cell, text, flag }, asking) => {
    const stranger = refuseNote(asking, key.unit);
    if (stranger !== null) return stranger;
    if ((await findUnit(tx, key.unit, periodEnd(key.period))) === null)
      return refuse('unit-not-found', { unit: key.unit });
    if (findCell(getForm(key.form), cell) === undefined) return refuse('cell-unknown', { form: key.form, cell });
    // Eighteen characters: what the key of a case behind an attachment holds.
    const id = randomUUID().slice(0, 18);
    await addCellNote(tx, key, {
      id,
      cell,
      flag,
      text,
      by: asking.personName,
      actingUnit: asking.mandate.unit,
      at: asking.now.toISOString(),
    });
    return ok({ id });
  },
});
