import type { Question } from '@gongkai/kernel';

export type Check = 'slip' | 'scope' | 'form' | 'burst' | 'low';

/** What might explain a figure, the likeliest first: digits where they look wrong, a gap where it is low, a burst where it is high. */
export function checksOf({ observed, slip, swap, history, peers }: Question): readonly Check[] {
  const expected = history?.expected ?? peers?.expected ?? slip?.expected ?? 0;
  const side: Check = observed < expected ? 'low' : 'burst';
  const digits: readonly Check[] = slip !== null || swap !== null ? ['slip'] : [];
  return [...digits, side, 'scope', 'form'];
}
