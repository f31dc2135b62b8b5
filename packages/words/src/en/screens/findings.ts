import type { findings as zh } from '../../screens/findings.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const findings: Sentences<typeof zh> = {
  title: 'Findings',
  rule: 'Rule',
  finding: 'Finding',
  severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  outcome: { passed: 'passed', failed: 'failed', 'not-evaluated': 'could not be checked' },
  status: { open: 'open', waived: 'explained' },
  statusHead: 'Handling',
  severityHead: 'Severity',
  summary: (errors, warnings, waived, blind) =>
    `${many(errors, 'errors')}, ${many(warnings, 'warnings')}, ${waived} explained, ${blind} could not be checked`,
  owner: 'Waiting for',
  age: 'Open for',
  days: (days) => (days === 0 ? 'today' : many(days, 'days')),
  repeated: 'last period too',
  repeatedCount: (count) => `last period too ${count}`,
  before: (errors, warnings) =>
    `submitted last period with ${many(errors, 'errors')} and ${many(warnings, 'warnings')}`,
  more: 'More',
  filterUnit: 'Unit or code',
  filterRule: 'Rule',
  open: 'Go to the cell',
  empty: 'No finding fits',
  emptyWhat: 'Choose another filter; no findings may also mean that reports are not filled in.',
  waivedBy: (who, reason) => `${who}: ${reason}`,
  ground: (text) => `Ground: ${text}`,
};
