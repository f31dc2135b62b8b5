import { z } from 'zod';

/** A half-open range of a text in UTF-16 units, as `slice` takes it. */
export const Range = z.object({ from: z.number().int().min(0), to: z.number().int().min(0) });
export type Range = z.infer<typeof Range>;

/** Joins ranges that touch or overlap; they come in order of `from`. */
export function joinRanges(ranges: Iterable<Range>): Range[] {
  const joined: Range[] = [];
  for (const { from, to } of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}
