import type { Finding } from '@gongkai/kernel';
import type { FindingRow } from '@gongkai/reports';
import { ShownFinding } from '../../ui/shown-finding.ts';

/** A row as the wire types it: what may be anything may be absent. */
export type WireRow = Omit<FindingRow, 'finding'> & { readonly finding?: unknown };

export interface ShownRow extends Omit<FindingRow, 'finding'> {
  readonly finding: Finding;
}

export const shownRows = (rows: readonly WireRow[]): ShownRow[] =>
  rows.flatMap((row) => {
    const finding = ShownFinding.safeParse(row.finding);
    return finding.success ? [{ ...row, finding: finding.data }] : [];
  });

export interface Filter {
  readonly unit: string;
  readonly rule: string | null;
  readonly severity: Finding['severity'] | null;
  readonly status: 'open' | 'waived' | 'blind' | null;
}

export const noFilter: Filter = { unit: '', rule: null, severity: null, status: null };

const standing = ({ finding, status }: ShownRow): 'open' | 'waived' | 'blind' =>
  finding.outcome === 'not-evaluated' ? 'blind' : status;

export const matches = (row: ShownRow, filter: Filter): boolean =>
  (filter.unit === '' || row.unitName.includes(filter.unit) || row.unit.startsWith(filter.unit)) &&
  (filter.rule === null || row.finding.rule === filter.rule) &&
  (filter.severity === null || row.finding.severity === filter.severity) &&
  (filter.status === null || standing(row) === filter.status);
