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
  reports: 'Reports of this unit',
  reportsEmpty: 'This unit has no reports yet.',
  counted: (version) => `submission ${version} is in the totals`,
  notCounted: 'not in the totals',
  last: 'Last step',
};
