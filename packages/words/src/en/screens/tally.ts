import type { tally as zh } from '../../screens/tally.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const tally: Sentences<typeof zh> = {
  counted: (cells) => `${many(cells, 'cells')} counted from registers`,
  agrees: 'all agree with the registers',
  differs: (cells) => `${many(cells, 'cells differ')} from the registers`,
  follow: 'Update from registers',
  followHint: 'puts the register count into the cells that differ; explanations of differences lapse',
  followed: 'Updated from registers',
  make: 'Count from registers',
  lock: 'Lock as of now',
  lockHint: 'what is entered from now on does not enter this report; work goes on as usual',
  lockedAt: (when, by) => `Locked by ${by} ${when}: what was entered later is not in this report`,
  unlock: 'Unlock',
  locked: 'Locked; registers go on as usual',
  unlocked: 'Unlocked',
  ofCell: (count) => `registers ${count}`,
  open: 'Open details',
  drawer: 'Register details',
  rows: (count) => `${many(count, 'records')}`,
  rowsOf: (rows, amount) => `${many(rows, 'records')}, ${amount} in all`,
  day: 'Day',
  title: 'Name',
  id: 'Number',
  register: 'Register',
  amount: 'Counted',
  more: 'More',
  nothing: 'Not one record',
  since: 'Changes in the registers since submission',
  sinceWhat: (filed, now) => `${filed} when submitted, ${now} now`,
};
