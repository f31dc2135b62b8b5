import { saveReport, setTallyLock } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { moved, moveReport } from '../../move-report.ts';
import { readyToLeave } from '../../ready-to-leave.ts';
import { loadForChange } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/** 签发: the leader answers for the figures before they leave (domain §2.1, 编制→校验→领导签发→备案→公布). */
export const sign = mutation({
  name: 'reports.sign',
  permission: 'report.sign',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, seen }, asking) => {
    const context = await loadForChange(tx, key);
    if (!context.ok) return context;
    if (!context.value.exists)
      return refuse('report-not-found', { unit: key.unit, form: key.form, period: key.period });
    const { record, counted } = context.value;
    const signed = { ...context.value, record: { ...record, dates: { ...record.dates, signedOn: asking.today } } };
    const ready = await readyToLeave(tx, signed, asking);
    if (!ready.ok) return ready;
    const move = await moveReport(tx, context.value, { event: 'signed', seen }, asking);
    if (!move.ok) return move;
    await saveReport(tx, key, signed.record);
    // What is signed is what was counted at that moment; cases that go on are for the next report.
    if (counted !== null && counted.lock?.at == null)
      await setTallyLock(tx, counted.key, asking.now.toISOString(), asking.personName);
    return ok(moved(move.value));
  },
});
