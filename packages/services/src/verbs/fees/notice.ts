import { addFee, findFee } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { feeOf } from '@gongkai/registers/fees';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

/** 收费通知: the amount by one method, and the application's own step that stops its clock (条例第四十二条). */
export const notice = mutation({
  name: 'fees.notice',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, on, basis }, asking) => {
    const fen = feeOf(basis);
    if (fen === 0) return refuse('fee-none', {});
    const context = await loadForStep(tx, { unit, id }, seen);
    if (!context.ok) return context;
    if ((await findFee(tx, unit, id)) !== null) return refuse('fee-method', { id });
    const method = basis.method === 'items' ? 'by-item' : 'by-page';
    const taken = await takeStep(tx, context.value, { kind: 'fee-noticed', on, method, fen, letter: '' }, asking);
    if (!taken.ok) return taken;
    await addFee(tx, unit, { application: id, basis, fen, noticedOn: on });
    return ok(moved(id, taken.value));
  },
});
