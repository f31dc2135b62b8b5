import { deleteAttachment, findAttachment, hideAttachment, lockCase } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { refuseEditing, refuseRegister } from '../../refuse-register.ts';
import { mutation } from '../../verb.ts';

/** Takes a file away while its case is in its unit's hands; what was published with it is kept and shown no more. */
export const remove = mutation({
  name: 'attachments.remove',
  // Whose register it is, is asked with the file.
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id }, asking) => {
    const reader = refuseEditing(asking, unit);
    if (reader !== null) return reader;
    const found = await findAttachment(tx, unit, id);
    if (found === null) return refuse('attachment-not-found', { id });
    const { register, caseId } = found;
    const stranger = refuseRegister(asking, 'edit', register, unit);
    if (stranger !== null) return stranger;
    const state = caseId === null ? null : await lockCase(tx, { unit, register, caseId });
    if (state !== null && !state.isOpen) return refuse('attachment-bound', { id });
    if (state?.wasPublished === true) await hideAttachment(tx, found, asking.now.toISOString());
    else await deleteAttachment(tx, found);
    return ok({ done: true });
  },
});
