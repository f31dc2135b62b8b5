import { addFactDecisions } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { ok, refuse } from '@gongkai/kernel';
import { type DecidedFact, decideFact, latestOf, withKept } from '@gongkai/reports';
import { itemsOf, keepEvidence, takeEvidence } from '../../evidence/change-evidence.ts';
import { mutation } from '../../verb.ts';

/** Takes what a person says of figures, one or many. A figure on which a colleague has said something newer is not overwritten. */
export const decide = mutation({
  name: 'evidence.decide',
  permission: 'evidence.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, verdicts }, asking) => {
    const taken = await takeEvidence(tx, { unit, id }, 'review', null);
    if (!taken.ok) return taken;
    const { record, decisions } = taken.value;
    const form = record.form === null ? null : getForm(record.form);
    const all = withKept(itemsOf(record.reading, record.form), decisions, form);
    const items = new Map(all.map((item) => [item.key, item]));
    const latest = latestOf(decisions);
    const decided: DecidedFact[] = [];
    for (const { fact, was, ...verdict } of verdicts) {
      const item = items.get(fact);
      if (item === undefined) return refuse('evidence-fact-unknown', { fact });
      const now = latest.get(fact)?.seq ?? 0;
      if (now !== was) return refuse('stale-version', { seen: was, now });
      const result = decideFact(item, verdict, form);
      if (!result.ok) return result;
      decided.push(result.value);
    }
    const at = asking.now.toISOString();
    const seq = record.seq + 1;
    await addFactDecisions(tx, { unit, id }, decided, {
      seq,
      personId: asking.personId,
      personName: asking.personName,
      at,
    });
    const after = [
      ...decisions,
      ...decided.map((each, index) => ({ ...each, seq: seq + index, by: asking.personName, at })),
    ];
    return ok(await keepEvidence(tx, record, { seq: record.seq + decided.length, decisions: after }, asking));
  },
});
