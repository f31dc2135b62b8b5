import { isIndexTaken, nextNumber, type Tx } from '@gongkai/db';
import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  breaks,
  checkHand,
  checkIndexNumber,
  type ItemFacts,
  type ItemRecord,
  type ItemRef,
  indexNumberOf,
  unborn,
} from '@gongkai/registers/disclosure';
import { houseOf } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import { bodyOf, decisionContext, type ItemCase, lockedItem } from './item-case.ts';
import { moveItem } from './move-item.ts';

/** 公布: gives the item its index number, and what it takes the place of is replaced by it. */
export async function publishItem(
  tx: Tx,
  item: ItemCase,
  seen: number,
  facts: ItemFacts,
  asking: Asking,
): Promise<Result<ItemRecord>> {
  // Before a number is taken: a section has none of its house's.
  const refused = checkHand(item.life ?? unborn, 'published', decisionContext(item, bodyOf(item), asking));
  if (refused !== null) return refused;
  const index = await indexFor(tx, item);
  if (!index.ok) return index;
  const published = await moveItem(tx, item, { event: 'published', seen, facts }, asking, { indexNumber: index.value });
  if (!published.ok) return published;
  const { replaces, validFrom } = bodyOf(item);
  const first = item.record?.version === 0;
  if (replaces === null || !first) return published;
  const day = published.value.publishedOn ?? asking.today;
  // 施行日期: until the new document is in force the old one is (G61).
  const on = validFrom !== null && validFrom > day ? validFrom : day;
  const replaced = await replace(tx, replaces, item.ref, on, asking);
  return replaced.ok ? published : replaced;
}

// Typed by hand, given before, or made by the pattern: then the next number that nobody has.
async function indexFor(tx: Tx, item: ItemCase): Promise<Result<string>> {
  const { record, ref, rules, house } = item;
  const { indexNumber: typed, category, formedOn } = bodyOf(item);
  const given = record?.indexNumber ?? null;
  if (given !== null) return ok(given);
  if (typed !== '') {
    const checked = checkIndexNumber(typed, house.code);
    if (!checked.ok) return checked;
    return (await isIndexTaken(tx, checked.value, ref)) ? breaks('index-taken', checked.value) : checked;
  }
  if (category === null || formedOn === null) return breaks('incomplete', 'category formedOn');
  for (;;) {
    const seq = await nextNumber(tx, house.code, 'item-index', Number(formedOn.slice(0, 4)));
    const made = indexNumberOf(rules.pattern, { unit: house.code, mark: rules.mark, category, formedOn, seq });
    if (!(await isIndexTaken(tx, made, ref))) return ok(made);
  }
}

async function replace(tx: Tx, old: ItemRef, by: ItemRef, on: PlainDate, asking: Asking): Promise<Result<ItemRecord>> {
  if (houseOf(old.unit) !== houseOf(by.unit)) return breaks('link-unfit');
  const item = await lockedItem(tx, old, asking);
  if (!item.ok) return item;
  const seen = item.value.life?.seq ?? 0;
  return moveItem(tx, item.value, { event: 'replaced', seen, facts: { by, on } }, asking);
}
