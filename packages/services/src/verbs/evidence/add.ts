import { listFactDecisions, lockEvidence, putEvidence } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { countsOf, itemsOf, keepEvidence } from '../../evidence/change-evidence.ts';
import { firstHead } from '../../evidence/first-head.ts';
import { mutation } from '../../verb.ts';

const nobody = { aboutUnit: null, year: null, form: null, dates: null } as const;
const nothing = { asked: 0, doubtful: 0, undecided: 0 } as const;

/** Keeps an old report with what was read in it, or why nothing was. The same file adds nothing; one that was taken away comes back as it was. */
export const add = mutation({
  name: 'evidence.add',
  permission: 'evidence.edit',
  subject: ({ unit }) => unit,
  // People name files after people.
  personal: ['name'],
  run: async (tx, { unit, name, sha256, pasted }, asking, enclosed) => {
    if (enclosed === null || !('report' in enclosed))
      return refuse('input-malformed', { path: 'file', problem: 'missing' });
    const id = sha256.slice(0, 16);
    const known = await lockEvidence(tx, { unit, id });
    if (known !== null && known.state !== 'refused') {
      if (!known.removed) return ok({ id, state: known.state, known: true });
      const decisions = await listFactDecisions(tx, { unit, id });
      const { state } = await keepEvidence(tx, known, { seq: known.seq + 1, decisions }, asking);
      return ok({ id, state, known: false });
    }
    const { report, bytes } = enclosed;
    const isRefusedAlike = !report.ok && known?.removed === false && known.refusal?.code === report.refusal.code;
    if (isRefusedAlike) return ok({ id, state: 'refused', known: true });
    const reading = report.ok ? report.value.extraction : null;
    const head = reading === null ? nobody : await firstHead(tx, reading, asking);
    await putEvidence(tx, {
      unit,
      id,
      sha256,
      name,
      kind: pasted ? 'paste' : report.ok ? report.value.kind : 'unknown',
      size: bytes.length,
      body: report.ok ? bytes : null,
      text: report.ok ? report.value.text : null,
      reading,
      bare: report.ok ? report.value.bare : [],
      refusal: report.ok ? null : { code: report.refusal.code, facts: { ...report.refusal.facts } },
      unitName: reading?.unit ?? null,
      head,
      state: report.ok ? 'read' : 'refused',
      counts: report.ok ? countsOf(itemsOf(reading, head.form), []) : nothing,
      at: asking.now.toISOString(),
      by: asking.personName,
    });
    return ok({ id, state: report.ok ? 'read' : 'refused', known: false });
  },
});
