import type { Finding } from '@gongkai/kernel';
import type { InboxFinding } from '@gongkai/reports';
import { findingSentences } from '@gongkai/words';
import { z } from 'zod';

// The wire leaves a finding's shape open, for its kinds are many; a kind without a sentence cannot be shown.
const Shown = z.custom<Finding>((value) => {
  const kind = z.object({ kind: z.string(), rule: z.string(), cells: z.array(z.string()) }).safeParse(value);
  return kind.success && Object.hasOwn(findingSentences, kind.data.kind);
});

/** A row as the wire types it: what may be anything may be absent. */
export type WireRow = Omit<InboxFinding, 'finding'> & { readonly finding?: unknown };

export interface ShownRow extends Omit<InboxFinding, 'finding'> {
  readonly finding: Finding;
}

export const shownRows = (rows: readonly WireRow[]): ShownRow[] =>
  rows.flatMap((row) => {
    const finding = Shown.safeParse(row.finding);
    return finding.success ? [{ ...row, finding: finding.data }] : [];
  });
