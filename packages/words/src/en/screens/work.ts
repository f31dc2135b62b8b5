import type { work as zh } from '../../screens/work.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const work: Sentences<typeof zh> = {
  title: 'To do',
  late: (count) => `${count} overdue`,
  due: (count) => `${count} to do`,
  mine: 'Waiting for me',
  others: 'With colleagues',
  empty: 'Nothing to do for now',
  emptyWhat: 'New filings, returned reports and reports to accept appear here.',
  past: 'This unit is closed. Here one reads, and corrects the reports it has filed; for everything else switch to your present unit at the top right.',
  noDue: 'no deadline',
  lateBy: (days) => `${many(days, 'days')} overdue`,
  daysLeft: (days) => (days === 0 ? 'due today' : `${many(days, 'days')} left`),
  task: {
    fill: 'Fill in',
    mend: 'Change as asked on return',
    sign: 'Sign',
    submit: 'Submit',
    decide: 'Accept or return',
    publish: 'Publish',
    'open-year': 'Open filing',
    'district-report': 'Write district report',
  },
  step: {
    fill: 'Fill in',
    mend: 'Change',
    sign: 'Sign',
    submit: 'Submit',
    decide: 'Decide',
    publish: 'Publish',
    'open-year': 'Open',
    'district-report': 'Write',
  },
  open: (count) => `${many(count, 'findings')} to deal with`,
  returnedFor: (note) => `Returned because: ${note}`,
  missing: { title: 'Filing below', go: 'See who has filed, remind' },
  reports: 'Reports of this unit',
  reportsEmpty: 'This unit has no reports yet.',
  counted: (version) => `submission ${version} is in the totals`,
  notCounted: 'not in the totals',
  audit: {
    whichTitle: 'Which unit are you auditing',
    which: (unit) =>
      `You may audit several units; this is ${unit}. The one you choose is where you begin next time; the top right switches at any time.`,
    title: 'Audit work',
    noAnswer: 'Not answered in time',
    next: 'Go on',
    unreviewed: (count) => `${many(count, 'old reports')} to review`,
    review: 'Review',
    start: 'Begin',
    begin: {
      evidence: {
        name: 'Drop in old reports',
        what: 'Text, web pages, Word, Excel, PDF, many at once; figures are read with their sentences and you confirm each.',
      },
      comparison: {
        name: 'Compare units and years',
        what: 'Like with like, and a unit with its own years: what is worth asking.',
      },
      findings: {
        name: 'Look at findings',
        what: 'What the rules found in the reports below; each opens at its cell.',
      },
      engagement: {
        name: 'Plan an engagement',
        what: 'Checklist, reconciliation, samples and findings, then the working papers.',
      },
    },
  },
  last: 'Last step',
};
