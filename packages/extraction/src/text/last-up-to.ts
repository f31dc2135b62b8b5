/** Index of the last of `items`, which are in the order of their starts, that starts at `place` or before; -1 if none does. */
export function lastUpTo(items: readonly { readonly from: number }[], place: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
