import { getForm } from '@gongkai/forms';
import type { Reading, ReviewItem } from '@gongkai/reports';
import { words } from '../../../words.ts';
import type { ShownFigures } from '../evidence-search.ts';

export interface ItemGroup {
  readonly title: string;
  readonly items: readonly ReviewItem[];
}

/** Figures under their table or chapter, in the order of the text. */
export function groupItems(items: readonly ReviewItem[], reading: Reading): readonly ItemGroup[] {
  const groups: { title: string; items: ReviewItem[] }[] = [];
  for (const item of items) {
    const title = titleOf(item, reading);
    const group = groups.find((each) => each.title === title);
    if (group === undefined) groups.push({ title, items: [item] });
    else group.items.push(item);
  }
  return groups;
}

function titleOf({ table, chapter, kept }: ReviewItem, reading: Reading): string {
  if (kept !== null) return words.evidence.keptTitle;
  const found = table === null ? undefined : reading.tables[table];
  if (found !== undefined) {
    const printed = getForm(found.form).tables.find(({ code }) => code === found.code);
    return printed?.title ?? found.code;
  }
  return (chapter === null ? undefined : reading.chapters[chapter]?.title) ?? words.evidence.beforeChapters;
}

/** Is the figure among those asked for? */
export function isShown(item: ReviewItem, show: ShownFigures, isDecided: boolean): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return item.asked && !isDecided;
    case 'doubt':
      return item.asked && item.doubts.length > 0;
    case 'unread':
      return !item.asked;
  }
}
