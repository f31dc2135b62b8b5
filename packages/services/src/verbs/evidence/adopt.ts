import { ok, refuse } from '@gongkai/kernel';
import { narrativeOf } from '@gongkai/reports';
import { evidenceSource } from '@gongkai/words';
import { keepEvidence, takeEvidence } from '../../evidence/change-evidence.ts';
import { readyEvidence } from '../../evidence/ready-evidence.ts';
import { recordReport } from '../../record-report.ts';
import { mutation } from '../../verb.ts';

// More than any report has outside its tables.
const mostObservations = 200;

/** The unit takes its own old report into its series: a recorded report, with the words behind each figure kept (design D11, D15). */
export const adopt = mutation({
  name: 'evidence.adopt',
  permission: 'report.record',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking) => {
    const taken = await takeEvidence(tx, { unit, id }, 'adopt', seen);
    if (!taken.ok) return taken;
    const ready = readyEvidence(taken.value, asking);
    if (!ready.ok) return ready;
    const { head, recorded } = ready.value;
    if (head.unit !== unit) return refuse('evidence-of-another', { unit: head.unit });
    const { record, decisions } = taken.value;
    const key = { unit, kind: 'own', form: head.form.code, period: head.period } as const;
    const moved = await recordReport(
      tx,
      {
        key,
        cells: recorded.cells,
        narrative: record.reading === null ? {} : narrativeOf(record.text ?? '', record.reading, head.form),
        observations: recorded.observations.slice(0, mostObservations),
        dates: head.dates,
        source: evidenceSource(record.name, id),
      },
      asking,
    );
    if (!moved.ok) return moved;
    const change = { seq: record.seq + 1, decisions, state: 'adopted', recorded } as const;
    return ok({ ...(await keepEvidence(tx, record, change, asking)), key });
  },
});
