import type { Tx } from '@gongkai/db';
import { type ItemStep, ok, type Result, refuse } from '@gongkai/kernel';
import { unborn } from '@gongkai/registers/disclosure';
import type { InputOf, OutputOf } from '@gongkai/reports';
import type { Asking } from '../verb.ts';
import { lockedItem } from './item-case.ts';
import { movedItem, moveItem } from './move-item.ts';

const events = { pass: 'passed', return: 'returned', escalate: 'escalated' } as const;

/** One decision of a review, at one of the steps that the verb is for. */
export async function reviewItem(
  tx: Tx,
  input: InputOf<'items.review'>,
  asking: Asking,
  steps: readonly ItemStep[],
): Promise<Result<OutputOf<'items.review'>>> {
  const { unit, id, seen, decision, reason, answers } = input;
  const item = await lockedItem(tx, { unit, id }, asking);
  if (!item.ok) return item;
  const event = events[decision];
  const { step, state, seq } = item.value.life ?? unborn;
  if (seen !== seq) return refuse('stale-version', { seen, now: seq });
  if (step === null || !steps.includes(step)) return refuse('item-state', { event, state });
  const facts = { ...(reason === '' ? {} : { reason }), ...(decision === 'pass' ? { answers } : {}) };
  const moved = await moveItem(tx, item.value, { event, seen, facts }, asking);
  return moved.ok ? ok(movedItem(moved.value)) : moved;
}
