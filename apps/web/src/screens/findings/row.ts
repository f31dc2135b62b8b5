import type { Finding } from '@gongkai/kernel';
import type { InboxFinding } from '@gongkai/reports';
import { ShownFinding } from '../../ui/shown-finding.ts';

/** A row as the wire types it: what may be anything may be absent. */
export type WireRow = Omit<InboxFinding, 'finding'> & { readonly finding?: unknown };

export interface ShownRow extends Omit<InboxFinding, 'finding'> {
  readonly finding: Finding;
}

export const shownRows = (rows: readonly WireRow[]): ShownRow[] =>
  rows.flatMap((row) => {
    const finding = ShownFinding.safeParse(row.finding);
    return finding.success ? [{ ...row, finding: finding.data }] : [];
  });
