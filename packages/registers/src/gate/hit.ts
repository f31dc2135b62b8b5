import { GateHitKind, MaterialWarningKind } from '@gongkai/kernel';
import { z } from 'zod';

/** Something in a file beside its text: a hidden sheet, an author's name. `where` and `text` as people read them. */
export const MaterialWarning = z.object({ kind: MaterialWarningKind, where: z.string(), text: z.string() });
export type MaterialWarning = z.infer<typeof MaterialWarning>;

/** A stretch of text that is read by itself: a body, a sheet, a page. Cells are parted by tabs, rows by line ends. */
export const MaterialPart = z.object({ where: z.string(), text: z.string() });
export type MaterialPart = z.infer<typeof MaterialPart>;

/** All that would be published together. */
export interface Material {
  readonly title: string;
  readonly body: string;
  readonly parts: readonly MaterialPart[];
  readonly warnings: readonly MaterialWarning[];
}

/**
 * What the gate has found. `from` and `to` count UTF-16 units of the text as it was given, and are 0 where the file
 * itself was meant. `text` is masked already. `stop`: not published until masked, or overruled with a reason by a second
 * person. `refuse`: the system must not hold it at all: a secret mark.
 */
export const Hit = z.object({
  kind: GateHitKind,
  /** `title`, `body`, or a part's own name. */
  where: z.string(),
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  text: z.string(),
  severity: z.enum(['stop', 'refuse']),
});
export type Hit = z.infer<typeof Hit>;
