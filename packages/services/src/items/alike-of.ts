import { findUnit, listAlike, listPublishedAlike, type Query } from '@gongkai/db';
import { type ItemBody, refText } from '@gongkai/registers/disclosure';
import type { ItemView } from '@gongkai/reports';
import { houseOf, isWithin, rangeOf } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import type { ItemCase } from './item-case.ts';
import { refOfPublic } from './public-item.ts';

/**
 * Possible duplicates: among all that the asker may see, drafts too, and among what others of the place have made public; of
 * another house only by the 文号. One of another unit says whose it is; one out of sight is named by its public page.
 */
export async function alikeOf(
  query: Query,
  { ref, house }: ItemCase,
  body: ItemBody,
  { today, mandate }: Asking,
): Promise<ItemView['alike']> {
  const own = await listAlike(query, ref, body, { range: rangeOf(mandate.unit), house: house.code });
  const shown = await listPublishedAlike(query, house.code, body);
  const published = shown
    .map(({ unit, item, title }) => ({ ...refOfPublic(unit, item), title, publicItem: item }))
    .filter((each) => !isWithin(each.unit, mandate.unit) && refText(each) !== refText(ref));
  const found = [...own.map((each) => ({ ...each, publicItem: null })), ...published];
  return Promise.all(
    found.map(async ({ unit, id, title, publicItem }) => ({
      ...{ unit, id, title, publicItem },
      unitName: houseOf(unit) === house.code ? '' : ((await findUnit(query, houseOf(unit), today))?.name ?? unit),
    })),
  );
}
