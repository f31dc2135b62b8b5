import { ReportKey } from '@gongkai/reports';
import { z } from 'zod';

const Kept = z.record(z.string(), z.object({ text: z.string(), base: z.string() }));
export type Kept = z.infer<typeof Kept>;

const room = 'gongkai.typed/';

/** The part of a browser's store that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Keep {
  readonly read: () => Kept;
  readonly write: (unsaved: Kept) => void;
}

/**
 * What one person has typed into one report and not saved yet, kept on this computer until it is: a reload, a crash or a
 * closed page loses nothing. Each text is kept with the value it was typed over, so that a newer one of a colleague is a conflict
 * and never overwritten. Two pages of the same person share the slot and take away only what they put there.
 */
export function keepOf(shelf: Shelf, person: string, report: string): Keep {
  const slot = `${room}${person}/${report}`;
  let mine: ReadonlySet<string> = new Set();
  const read = (): Kept => parse(shelf.getItem(slot));
  return {
    read: () => {
      const found = read();
      mine = new Set(Object.keys(found));
      return found;
    },
    write: (unsaved) => {
      if (mine.size === 0 && Object.keys(unsaved).length === 0) return;
      const others = Object.fromEntries(Object.entries(read()).filter(([name]) => !mine.has(name)));
      const next = { ...others, ...unsaved };
      mine = new Set(Object.keys(unsaved));
      try {
        if (Object.keys(next).length === 0) shelf.removeItem(slot);
        else shelf.setItem(slot, JSON.stringify(next));
      } catch {
        // A full store costs only the second copy: the first is on the page.
      }
    },
  };
}

/** A report with texts that wait on this computer, and how many. */
export interface KeptReport {
  readonly report: ReportKey;
  readonly count: number;
}

/** Reports that a person has typed into here and whose texts have not arrived. */
export const listKept = (shelf: Shelf, person: string): KeptReport[] =>
  slotsOf(shelf, person).flatMap((slot) => {
    const [, , unit, kind, form, period] = slot.split('/');
    const report = ReportKey.safeParse({ unit, kind, form, period });
    const count = Object.keys(parse(shelf.getItem(slot))).length;
    return report.success && count > 0 ? [{ report: report.data, count }] : [];
  });

/** How many texts of a person wait on this computer, whichever the report. */
export const countKept = (shelf: Shelf, person: string): number =>
  slotsOf(shelf, person).reduce((sum, slot) => sum + Object.keys(parse(shelf.getItem(slot))).length, 0);

/** Takes away what a person has left here: at sign-out nothing stays on a shared computer. */
export function forgetKept(shelf: Shelf, person: string): void {
  for (const slot of slotsOf(shelf, person)) shelf.removeItem(slot);
}

const slotsOf = (shelf: Shelf, person: string): string[] =>
  Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '').filter((slot) =>
    slot.startsWith(`${room}${person}/`),
  );

function parse(text: string | null): Kept {
  if (text === null) return {};
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
