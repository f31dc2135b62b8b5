import type { rules as zh } from '../../screens/rules.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const rules: Sentences<typeof zh> = {
  open: 'Rehearse a rule',
  title: 'Rehearse a rule',
  what: 'Tries a changed rule on reports already submitted and shows what would come out otherwise. No rule changes, no filing is touched.',
  rule: 'Rule',
  years: 'Years back',
  severity: 'Severity',
  asNow: (name) => `as now (${name})`,
  limit: (code) => limitNames[code] ?? code,
  inForce: 'In force',
  from: 'from which year',
  to: 'to',
  openEnd: 'still in force',
  version: (version) => `Version ${version}`,
  run: 'Rehearse',
  looked: (looked, changed) =>
    changed === 0
      ? `${many(looked, 'reports')} looked at, no result changes.`
      : `${many(looked, 'reports')} looked at, the results of ${changed} would change.`,
  kinds: { appeared: 'New', gone: 'No longer found', graded: 'Severity changed' },
};

const limitNames: Readonly<Record<string, string>> = {
  overlap: "Overlap with last year's problems",
  points: 'Tolerance (percentage points)',
  share: 'Extent (multiple or share)',
  least: 'Smallest difference (cases, people)',
  warning: 'Likeness for a warning',
  error: 'Likeness for an error',
  times: 'Multiple',
  likeness: 'Likeness of repetition',
  length: 'Least characters of a repeated passage',
};
