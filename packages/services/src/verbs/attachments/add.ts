import { randomUUID } from 'node:crypto';
import { addAttachment, lockCase } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { refuseRegister } from '../../refuse-register.ts';
import { mutation } from '../../verb.ts';

/** Keeps a file that was read and checked on its way in; one that bears a mark of secrecy is kept nowhere. */
export const add = mutation({
  name: 'attachments.add',
  // Whose register it is, is asked with the register.
  permission: 'register.read',
  subject: ({ unit }) => unit,
  // People name files after people.
  personal: ['name'],
  run: async (tx, input, asking, enclosed) => {
    const { unit, register, caseId, name, sha256 } = input;
    const stranger = refuseRegister(asking, 'edit', register, unit);
    if (stranger !== null) return stranger;
    if (enclosed === null || !('read' in enclosed))
      return refuse('input-malformed', { path: 'file', problem: 'missing' });
    const { kind, parts, hits } = enclosed.read;
    const secret = hits.find(({ severity }) => severity === 'refuse');
    if (secret !== undefined)
      return refuse('secret-material', {
        name,
        where: secret.where === 'title' ? '' : secret.where,
        mark: secret.text,
      });
    if (caseId !== null) {
      const found = await lockCase(tx, { unit, register, caseId });
      if (found === null || !found.takesMore) return refuse('attachment-bound', { id: caseId });
    }
    const id = randomUUID();
    const by = { actingUnit: asking.mandate.unit, by: asking.personName, at: asking.now.toISOString() };
    await addAttachment(tx, {
      unit,
      id,
      register,
      caseId,
      name,
      kind,
      sha256,
      bytes: enclosed.bytes,
      parts,
      hits,
      ...by,
    });
    // The answer stays in the audit, so it quotes nothing of the file.
    return ok({ id, hits: hits.length });
  },
});
