import type { Queued } from './evidence-queue.ts';

/** Names, other than its own, of the files that have the same bytes: others of the batch, and what was there before. */
export function twinsOf(
  { key, id, name, kept }: Pick<Queued, 'key' | 'id' | 'name' | 'kept'>,
  queue: readonly Pick<Queued, 'key' | 'id' | 'name'>[],
): readonly string[] {
  if (id === null) return [];
  const others = queue.filter((each) => each.id === id && each.key !== key).map((each) => each.name);
  return [...new Set([...(kept === null ? [] : [kept]), ...others])].filter((each) => each !== name);
}
