import type { PublishedItem } from '@gongkai/db';
import { PublicItemBody } from '@gongkai/services';
import { pageOfItem } from '../public/item-pages.ts';

export const itemHead = [
  'unit',
  'unitName',
  'item',
  'indexNumber',
  'title',
  'documentNumber',
  'kind',
  'category',
  'formedOn',
  'publishedOn',
  'validTo',
  'endedOn',
  'standing',
  'demo',
  'data',
  'page',
] as const;

/** A published item as one row of open data. */
export function itemRow(row: PublishedItem) {
  const { unitName, demo } = PublicItemBody.parse(row.body);
  const { body: _, at: __, seq: ___, ...columns } = row;
  return { ...columns, unitName, demo, data: `/open/v1/items/${row.unit}/${row.item}`, page: pageOfItem(row) };
}

/** One item whole, with its text. */
export const openItem = (row: PublishedItem) => ({ ...itemRow(row), ...PublicItemBody.parse(row.body) });
