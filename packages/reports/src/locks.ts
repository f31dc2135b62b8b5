import { applies, type Cell } from '@gongkai/forms';
import type { PlainDate, ReportKind, ReportState, UnitKind } from '@gongkai/kernel';
import { editableStates } from './life.ts';
import type { Lock } from './shapes/index.ts';

/** What decides whether a report may be edited today. Days are half-open: closed from `closedOn` on. */
export interface LockInput {
  readonly state: ReportState | null;
  readonly opened: boolean;
  readonly yearClosedOn: PlainDate | null;
  readonly unitClosedOn: PlainDate | null;
  /** It has been filed once: what a unit has reported is corrected for it by its heir, after it is no more. */
  readonly filed: boolean;
  readonly mayEdit: boolean;
  readonly today: PlainDate;
}

/** Why the report cannot be edited now and who can open it, or null (goal G31). The strongest reason comes first. */
export function lockOf(input: LockInput): Lock | null {
  if (!input.filed && input.unitClosedOn !== null && input.unitClosedOn <= input.today)
    return { reason: 'unit-closed', opener: 'nobody' };
  const yearClosed = input.yearClosedOn !== null && input.yearClosedOn <= input.today;
  // A correction is begun by the unit itself, but only while the period is open to it.
  const corrector = input.opened && !yearClosed ? 'own-office' : 'superior';
  switch (input.state) {
    case 'signed':
      return { reason: 'signed', opener: 'own-leader' };
    case 'submitted':
      return { reason: 'submitted', opener: 'own-clerk' };
    case 'accepted':
      return { reason: 'accepted', opener: 'superior' };
    case 'published':
      return { reason: 'published', opener: corrector };
    case 'recorded':
      return { reason: 'recorded', opener: corrector };
    case 'draft':
    case 'returned':
    case null:
      break;
  }
  if (!input.opened) return { reason: 'year-not-open', opener: 'superior' };
  if (yearClosed) return { reason: 'year-closed', opener: 'superior' };
  return input.mayEdit ? null : { reason: 'no-right', opener: 'own-clerk' };
}

/** Why one cell cannot be typed into, or null. A cell's own reason stands before the report's. */
export function cellLock(cell: Cell, unitKind: UnitKind, kind: ReportKind, report: Lock | null): Lock | null {
  if (kind === 'district') return { reason: 'rolled-up', opener: 'form' };
  if (!applies(cell, unitKind)) return { reason: 'not-applicable', opener: 'form' };
  if (cell.computedFrom !== undefined) return { reason: 'computed', opener: 'form' };
  return report;
}

export const isEditable = (state: ReportState | null): boolean => state === null || editableStates.includes(state);
