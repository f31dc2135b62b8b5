import { follow } from './follow.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { lock } from './lock.ts';

export const tallyVerbs = {
  'tally.get': get,
  'tally.list': list,
  'tally.lock': lock,
  'tally.follow': follow,
};
