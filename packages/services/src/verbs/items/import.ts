import { nextNumber, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import type { ItemCommand, OldItem } from '@gongkai/registers/disclosure';
import type { UnitCode } from '@gongkai/units';
import { lockedItem, newItem } from '../../items/item-case.ts';
import { judgeItemsFile } from '../../items/items-file.ts';
import { moveItem } from '../../items/move-item.ts';
import { type Asking, mutation } from '../../verb.ts';

/** Takes in an old register: all of it, or with one wrong row nothing. What it has already is not added again. */
export const importItems = mutation({
  name: 'items.import',
  permission: 'item.publish',
  subject: ({ unit }) => unit,
  personal: ['content'],
  run: async (tx, input, asking) => {
    const judged = await judgeItemsFile(tx, input, asking);
    if (!judged.ok) return judged;
    const count = judged.value.filter(({ outcome }) => outcome === 'error').length;
    if (count > 0) return refuse('import-has-errors', { count });
    const fresh = judged.value.flatMap(({ item, outcome }) => (item.ok && outcome === 'new' ? [item.value] : []));
    for (const old of fresh) {
      const added = await record(tx, input.unit, old, asking);
      if (!added.ok) return added;
    }
    return ok({ added: fresh.length, same: judged.value.length - fresh.length });
  },
});

/** 补录: as if published then, and repealed where the old register says so. */
async function record(tx: Tx, unit: UnitCode, old: OldItem, asking: Asking): Promise<Result<unknown>> {
  const { body, channels, repealedOn } = old;
  const year = Number((channels[0]?.onDay ?? asking.today).slice(0, 4));
  const ref = { unit, id: `${year}-${await nextNumber(tx, unit, 'item', year)}` };
  const item = await newItem(tx, ref, asking);
  if (!item.ok) return item;
  const recorded: ItemCommand = { event: 'recorded', seen: 0, facts: { channels: [...channels] } };
  const moved = await moveItem(tx, item.value, recorded, asking, { body, indexNumber: body.indexNumber });
  if (!moved.ok || repealedOn === null) return moved;
  const again = await lockedItem(tx, ref, asking);
  if (!again.ok) return again;
  const facts = { on: repealedOn, reason: body.documentNumber === '' ? body.title : body.documentNumber };
  return moveItem(tx, again.value, { event: 'repealed', seen: 1, facts }, asking);
}
