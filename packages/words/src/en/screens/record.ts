import type { record as zh } from '../../screens/record.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const record: Sentences<typeof zh> = {
  open: 'Record an existing report',
  title: 'Record an existing report',
  titleOf: (unit, period) => `Record the report of ${unit} for ${period}`,
  what: 'Enter it cell by cell as it stands, totals too; leave blank what is blank, do not write zero. Checks are hints and stop nothing.',
  notYours: 'You have no permission to record reports in this unit',
  notEnded: (ends) => `The period ends on ${ends}; only then can it be recorded`,
  exists: 'For this period a report was filled in here; it cannot be overwritten by a record.',
  openIt: 'Open this report',
  again:
    'This period was recorded before. Below is what was entered; recording again makes a new version, the old one is kept.',
  source: 'Source',
  sourceHint: 'full title, document number or address',
  sourceMissing: 'Please state where the report comes from',
  spanTurned: 'The period ends before it begins',
  textOptional: 'optional',
  filled: (filled, all) => `${filled} / ${many(all, 'cells')} entered`,
  go: 'Record',
  goAgain: 'Record again',
  done: 'Recorded',
};
