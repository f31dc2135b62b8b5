import { z } from 'zod';

const Kept = z.record(z.string(), z.object({ text: z.string(), base: z.string() }));
export type Kept = z.infer<typeof Kept>;

const slotOf = (key: string): string => `gongkai.typed/${key}`;

/**
 * What is typed and not saved, kept for this tab until it is: a reload or a crash of the page loses nothing, and
 * closing the tab leaves nothing behind on a shared computer.
 */
export const keep = {
  read: (key: string): Kept => {
    const text = sessionStorage.getItem(slotOf(key));
    if (text === null) return {};
    try {
      return Kept.parse(JSON.parse(text));
    } catch {
      return {};
    }
  },
  write: (key: string, kept: Kept): void => {
    try {
      if (Object.keys(kept).length === 0) sessionStorage.removeItem(slotOf(key));
      else sessionStorage.setItem(slotOf(key), JSON.stringify(kept));
    } catch {
      // A full store costs only the second copy: the first is on the page.
    }
  },
};
