import type { AuditFindingState } from '@gongkai/kernel';

/** The colours of where a finding stands: those a report's state has. */
export const stateOf: Readonly<Record<AuditFindingState, string>> = {
  raised: 'none',
  sent: 'returned',
  answered: 'submitted',
  followed: 'submitted',
  closed: 'accepted',
  withdrawn: 'draft',
};
