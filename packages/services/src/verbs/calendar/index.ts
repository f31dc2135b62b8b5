import { deskList } from './desk-list.ts';
import { feed } from './feed.ts';
import { get } from './get.ts';
import { preview } from './preview.ts';
import { reminders } from './reminders.ts';
import { renewFeed } from './renew-feed.ts';
import { save } from './save.ts';
import { seen } from './seen.ts';
import { whatIf } from './what-if.ts';

export const calendarVerbs = {
  'calendar.get': get,
  'calendar.preview': preview,
  'calendar.save': save,
  'calendar.whatIf': whatIf,
  'calendar.feed': feed,
  'calendar.renewFeed': renewFeed,
  'desk.list': deskList,
  'reminders.list': reminders,
  'reminders.seen': seen,
};
